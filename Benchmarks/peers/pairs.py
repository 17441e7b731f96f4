#!/usr/bin/env python3
"""Compares matchers of names on the same labelled pairs: rapidfuzz, jellyfish, rigour, nomenklatura and PyICU (those that
are installed) and onoma.

  pip install rapidfuzz jellyfish rigour nomenklatura PyICU
  Benchmarks/peers/pairs.py PAIRS --onoma .build/release/onoma

PAIRS holds lines `label<TAB>type:scripts:relation<TAB>name<TAB>name`, label 1 for two names of one entity. Left out are
the relations trivial, alias-different, exonym and neg-subset. Peers that know no other script are given names romanized
by ICU (Any-Latin; Latin-ASCII), or as they are when PyICU is missing; the time that this takes counts.

Printed: area under the ROC curve, best F1, recall at precision .99, pairs a second of processor time (start-up not counted).
"""
import argparse
import functools
import resource
import subprocess
import time

SKIPPED = {"trivial", "alias-different", "exonym", "neg-subset"}
TYPES = {"person": "Person", "org": "Organization", "place": "Address"}


@functools.cache
def romanizer():
    try:
        import icu
    except ImportError:
        return str.lower
    rules = icu.Transliterator.createInstance("Any-Latin; Latin-ASCII; Lower")
    return rules.transliterate


def on_latin(score):
    """A scorer of strings, given romanized ones."""
    romanized = romanizer()
    return lambda rows: [score(romanized(row[2]), romanized(row[3])) for row in rows]


def rapidfuzz(name):
    from rapidfuzz import fuzz

    return on_latin(getattr(fuzz, name))


def jellyfish(name):
    import jellyfish as library

    return on_latin(getattr(library, name))


def rigour():
    """rigour's distance of names, words sorted, as its users do when they compare without a schema."""
    from rigour.text.distance import levenshtein_similarity

    return on_latin(lambda left, right: levenshtein_similarity(" ".join(sorted(left.split())), " ".join(sorted(right.split()))))


def nomenklatura(name):
    """A matcher of OpenSanctions' library, on entities that hold a name and nothing else."""
    from followthemoney import model
    from nomenklatura.matching import get_algorithm
    from nomenklatura.matching.types import ScoringConfig

    algorithm = get_algorithm(name)
    config = ScoringConfig.defaults()

    def entity(schema, identifier, text):
        return model.get_proxy({"id": identifier, "schema": schema, "properties": {"name": [text]}})

    def scores(rows):
        for row in rows:
            schema = TYPES.get(row[1].split(":")[0], "LegalEntity")
            schema = "LegalEntity" if schema == "Address" else schema
            yield algorithm.compare(entity(schema, "a", row[2]), entity(schema, "b", row[3]), config).score

    return lambda rows: list(scores(rows))


def onoma(binary):
    def scores(rows):
        text = "".join(f"{row[2]}\t{row[3]}\n" for row in rows)
        answer = subprocess.run([binary, "compare"], input=text.encode(), stdout=subprocess.PIPE, check=True)
        return [0.0 if line == "nan" else float(line) for line in answer.stdout.decode().split()]

    return scores


def processor_seconds():
    """Of this process and of the commands it ran: on a busy machine the clock on the wall says little."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def measures(labels, scores):
    """Area under the ROC curve, best F1, recall at precision .99; ties count half."""
    positives = sum(labels)
    negatives = len(labels) - positives
    groups = {}
    for label, score in zip(labels, scores):
        group = groups.setdefault(score, [0, 0])
        group[0 if label else 1] += 1
    true = false = 0
    area = best = recall = 0.0
    for score in sorted(groups, reverse=True):
        right, wrong = groups[score]
        area += wrong * (true + right / 2)
        true, false = true + right, false + wrong
        best = max(best, 2 * true / (2 * true + false + positives - true))
        if true / (true + false) >= 0.99:
            recall = max(recall, true / positives)
    return area / (positives * negatives), best, recall


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("pairs")
    parser.add_argument("--onoma", help="the onoma command")
    arguments = parser.parse_args()
    rows = [line.rstrip("\n").split("\t") for line in open(arguments.pairs, encoding="utf-8")]
    rows = [row for row in rows if row[1].split(":")[2] not in SKIPPED]
    labels = [row[0] == "1" for row in rows]
    peers = [
        ("rapidfuzz WRatio", lambda: rapidfuzz("WRatio")),
        ("rapidfuzz token_sort_ratio", lambda: rapidfuzz("token_sort_ratio")),
        ("jellyfish jaro_winkler", lambda: jellyfish("jaro_winkler_similarity")),
        ("rigour levenshtein, sorted", rigour),
        ("nomenklatura name-based", lambda: nomenklatura("name-based")),
        ("nomenklatura logic-v2", lambda: nomenklatura("logic-v2")),
    ]
    if arguments.onoma:
        peers.append(("onoma", lambda: onoma(arguments.onoma)))
    print(f"{len(rows)} pairs, {sum(labels)} of one entity; romanized by {'ICU' if romanizer() is not str.lower else 'none'}")
    print(f"{'':30}{'AUC':>7}{'F1':>7}{'R@P.99':>8}{'pairs/s':>11}")
    for name, make in peers:
        try:
            scorer = make()
            scorer(rows[:1])
        except (ImportError, AttributeError) as missing:
            print(f"{name:30} not installed: {missing}")
            continue
        started = processor_seconds()
        scorer(rows[:1])
        begun = processor_seconds()
        scores = scorer(rows)
        seconds = max(processor_seconds() - begun - (begun - started), 1e-6)
        area, best, recall = measures(labels, scores)
        print(f"{name:30}{area:7.3f}{best:7.3f}{recall:8.3f}{len(rows) / seconds:11,.0f}")


if __name__ == "__main__":
    main()
