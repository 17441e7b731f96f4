#!/usr/bin/env python3
"""What a new article costs as a store grows.

Names are recombined from the parts of a list of persons (two columns or more, a name in the column given), so that keys are as
crowded as in the news. The store is filled by `onoma import`, then the same articles are resolved into copies of it at each size.

  growth.py --onoma .build/release/onoma --names people.tsv --column 2 --sizes 1000,10000,100000
"""
import argparse, json, os, random, resource, shutil, subprocess, tempfile


def parts(path, column):
    given, family = set(), set()
    for line in open(path, encoding="utf-8"):
        fields = line.rstrip("\n").split("\t")
        if len(fields) < column:
            continue
        words = fields[column - 1].split()
        if len(words) >= 2 and all(w.isalpha() for w in words):
            given.add(words[0])
            family.add(words[-1])
    return sorted(given), sorted(family)


def people(count, given, family, seed):
    draw = random.Random(seed)
    made = set()
    while len(made) < count:
        made.add(f"{draw.choice(given)} {draw.choice(family)}")
    return sorted(made, key=lambda name: draw.random())


def run(command, text):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(["/usr/bin/env", "time", "-f", "%M", *command], input=text.encode(), capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(f"{command}: {done.stderr.decode()}")
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, int(done.stderr.decode().split()[-1]) // 1024


def article(number, names):
    mentions, text = [], ""
    for name in names:
        mentions.append({"start": len(text), "end": len(text) + len(name), "type": "PER"})
        text += name + " spoke. "
    return json.dumps({"doc_id": f"new-{number}", "lang": "en", "text": text, "mentions": mentions}, ensure_ascii=False)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--onoma", required=True)
    options.add_argument("--names", required=True)
    options.add_argument("--column", type=int, default=2)
    options.add_argument("--sizes", default="1000,10000,100000")
    options.add_argument("--articles", type=int, default=50)
    given = options.parse_args()
    pool = parts(given.names, given.column)
    sizes = [int(size) for size in given.sizes.split(",")]
    names = people(sizes[-1], *pool, seed=1)
    draw = random.Random(2)
    # Five people of the store and five of nobody's, whoever the store is: the first thousand are in all.
    fresh = people(5 * given.articles, *pool, seed=3)
    lines = [article(n, draw.sample(names[: sizes[0]], 5) + fresh[5 * n : 5 * n + 5]) for n in range(given.articles)]
    folder = tempfile.mkdtemp(dir=os.environ.get("TMPDIR"))
    store, filled = f"{folder}/store.onoma", 0
    resolve = [given.onoma, "resolve", "-", "--given-mentions", "--offsets", "scalars", "--format", "jsonl", "--jobs", "1"]
    start = min(run(resolve, lines[0])[0] for _ in range(3))
    print("entities  filling s (peak MB)  one article ms  peak MB  file MB")
    for size in sizes:
        rows = "".join(f"{n}\t{names[n]}\tperson\n" for n in range(filled, size))
        filling, peak = run([given.onoma, "import", "--store", store, "--from", "tsv", "-"], rows)
        filled = size
        copy = f"{folder}/copy.onoma"
        shutil.copy(store, copy)
        spent, most = 0.0, 0
        for line in lines:
            seconds, memory = run(resolve + ["--store", copy], line)
            spent, most = spent + max(seconds - start, 0), max(most, memory)
        cost = 1000 * spent / len(lines)
        print(f"{size:8}  {filling:8.1f} ({peak})  {cost:10.1f}  {most:6}  {os.path.getsize(store) / 1e6:.0f}", flush=True)
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
