#!/usr/bin/env python3
"""Compares plain edit distances of every line to every line: rapidfuzz's cdist (one thread) and onoma, in one run.

  pip install rapidfuzz
  swift build -c release --product onoma-benchmark
  Benchmarks/peers/distances.py LINES --benchmark .build/release/onoma-benchmark

LINES holds one string a line; the first `--limit` are taken. Printed: nanoseconds of processor time a pair, median of
the rounds, reading and preparing not counted, and the sum of all distances, which must be equal.
"""
import argparse
import statistics
import subprocess
import tempfile
import time


def rapidfuzz(lines, rounds):
    from rapidfuzz import process
    from rapidfuzz.distance import Levenshtein

    times, total = [], 0
    # Were both lists one object, only half of the table would be computed.
    others = list(lines)
    for _ in range(rounds):
        start = time.process_time()
        table = process.cdist(lines, others, scorer=Levenshtein.distance, workers=1)
        times.append(time.process_time() - start)
        total = int(table.sum(dtype="int64"))
    return statistics.median(times) * 1e9 / len(lines) ** 2, total


def onoma(command, lines, rounds):
    with tempfile.NamedTemporaryFile("w", encoding="utf8", suffix=".txt") as file:
        file.write("\n".join(lines))
        file.flush()
        run = [command, "--distances", file.name, "--rounds", str(rounds)]
        fields = subprocess.run(run, encoding="utf8", stdout=-1, check=True).stdout.split()
    return float(fields[0]), int(fields[1])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("lines")
    parser.add_argument("--benchmark", required=True)
    parser.add_argument("--limit", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with open(options.lines, encoding="utf8") as file:
        lines = [line for line in file.read().split("\n") if line][: options.limit]
    print(f"{'onoma':12s} %6.1f ns  sum %d" % onoma(options.benchmark, lines, options.rounds))
    try:
        print(f"{'rapidfuzz':12s} %6.1f ns  sum %d" % rapidfuzz(lines, options.rounds))
    except ImportError as missing:
        print(f"{'rapidfuzz':12s} not installed: {missing.name}")


if __name__ == "__main__":
    main()
