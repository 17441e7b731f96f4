#!/usr/bin/env python3
"""Compares how names are found: rapidfuzz, TF-IDF over letters in threes (those that are installed) and onoma.

  pip install rapidfuzz scikit-learn anyascii
  onoma index build -o names.onx INDEX.tsv
  Benchmarks/peers/names.py INDEX.tsv QUERIES.tsv --onoma .build/release/onoma --index names.onx

INDEX holds `id<TAB>name`, QUERIES `expected id<TAB>spelling`. Peers get the names in ASCII, lower case. Printed: the share
of queries whose id is first and among the first ten, and queries a second (loading not counted).
"""
import argparse
import json
import subprocess
import time


def rows(path):
    with open(path, encoding="utf8") as lines:
        return [line.rstrip("\n").split("\t")[:2] for line in lines]


def plain(name):
    try:
        from anyascii import anyascii

        name = anyascii(name)
    except ImportError:
        pass
    return name.lower()


def fuzzy(names):
    from rapidfuzz import fuzz, process

    choices = [plain(name) for _, name in names]

    def answer(spellings):
        for spelling in spellings:
            found = process.extract(plain(spelling), choices, scorer=fuzz.WRatio, processor=None, limit=10)
            yield [names[place][0] for _, _, place in found]

    return answer


def weighted(names):
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 3))
    table = vectorizer.fit_transform([plain(name) for _, name in names]).T.tocsr()

    def answer(spellings):
        for spelling in spellings:
            found = vectorizer.transform([plain(spelling)]) @ table
            best = sorted(zip(-found.data, found.indices))[:10]
            yield [names[place][0] for _, place in best]

    return answer


def onoma(command, index):
    def answer(spellings):
        text = "".join(spelling + "\n" for spelling in spellings)
        run = subprocess.run([command, "search", "--index", index], input=text, encoding="utf8", stdout=-1, check=True)
        return [json.loads(line) for line in run.stdout.splitlines()]

    return answer


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names")
    parser.add_argument("queries")
    parser.add_argument("--onoma", required=True)
    parser.add_argument("--index", required=True)
    parser.add_argument("--limit", type=int, default=1000, help="queries taken, evenly spread")
    options = parser.parse_args()
    names, queries = rows(options.names), rows(options.queries)
    queries = queries[:: max(1, len(queries) // options.limit)]
    makers = {
        "rapidfuzz WRatio": lambda: fuzzy(names),
        "TF-IDF of letters": lambda: weighted(names),
        "onoma": lambda: onoma(options.onoma, options.index),
    }
    for title, make in makers.items():
        try:
            answer = make()
        except ImportError as missing:
            print(f"{title:20s} not installed: {missing.name}")
            continue
        start = time.time()
        found = list(answer([spelling for _, spelling in queries]))
        taken = time.time() - start
        first = sum(ids[:1] == [expected] for (expected, _), ids in zip(queries, found))
        ten = sum(expected in ids[:10] for (expected, _), ids in zip(queries, found))
        count = len(queries)
        print(f"{title:20s} R@1 {first / count:.3f}  R@10 {ten / count:.3f}  {count / taken:,.0f} queries/s")


if __name__ == "__main__":
    main()
