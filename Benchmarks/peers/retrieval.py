#!/usr/bin/env python3
"""Finds names in a list, as `onoma search` does, by other packages: one name a line in, one JSON array of ids a line out.

  pip install rapidfuzz scikit-learn tantivy PyICU
  Benchmarks/peers/retrieval.py --index names.tsv --by tfidf < queries.txt

`--by` is one of
  wratio    rapidfuzz `process.extract` with `WRatio`
  cdist     rapidfuzz `process.cdist` with `fuzz.token_sort_ratio`, 64 queries at a time
  tfidf     scikit-learn, TF-IDF of letters in twos to fours within words, cosine
  tantivy   tantivy's query of fuzzy terms (distance 1, prefixes no), one a word

All are given names romanized by ICU (Any-Latin; Latin-ASCII; Lower) where PyICU is installed, else in small letters. The
index is `id<TAB>name` a line. One thread. Recall: a scorer that runs this command. Queries a second of processor time, the making of
the index not among it, are printed at the end on standard error.
"""
import argparse
import json
import sys
import tempfile
import time

from pairs import romanizer

LIMIT = 10
CHUNK = 64


def wratio(names):
    from rapidfuzz import fuzz, process

    return lambda queries: [
        [place for _, _, place in process.extract(query, names, scorer=fuzz.WRatio, limit=LIMIT)] for query in queries
    ]


def cdist(names):
    import numpy
    from rapidfuzz import fuzz, process

    def find(queries):
        scores = process.cdist(queries, names, scorer=fuzz.token_sort_ratio, dtype=numpy.uint8, workers=1)
        return [list(numpy.argsort(-row.astype(int), kind="stable")[:LIMIT]) for row in scores]

    return find


def tfidf(names):
    import numpy
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), dtype=numpy.float32)
    rows = vectorizer.fit_transform(names).T.tocsr()

    def find(queries):
        scores = (vectorizer.transform(queries) @ rows).toarray()
        return [list(numpy.argsort(-row, kind="stable")[:LIMIT]) for row in scores]

    return find


def tantivy(names):
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("place", stored=True)
    builder.add_text_field("name", tokenizer_name="default")
    schema = builder.build()
    index = tantivy.Index(schema, path=tempfile.mkdtemp())
    writer = index.writer(num_threads=1)
    for place, name in enumerate(names):
        writer.add_document(tantivy.Document(place=place, name=name))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def one(query):
        terms = [
            (tantivy.Occur.Should, tantivy.Query.fuzzy_term_query(schema, "name", word, 1, True, False))
            for word in query.split()
        ]
        if not terms:
            return []
        hits = searcher.search(tantivy.Query.boolean_query(terms), LIMIT).hits
        return [searcher.doc(address)["place"][0] for _, address in hits]

    return lambda queries: [one(query) for query in queries]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--index", required=True)
    options.add_argument("--by", required=True, choices=["wratio", "cdist", "tfidf", "tantivy"])
    given = options.parse_args()
    romanize = romanizer()
    entries = [line.rstrip("\n").split("\t") for line in open(given.index, encoding="utf-8")]
    find = globals()[given.by]([romanize(entry[1]) for entry in entries])
    before = time.process_time()
    lines = [romanize(line.rstrip("\n")) for line in sys.stdin]
    for start in range(0, len(lines), CHUNK):
        for places in find(lines[start : start + CHUNK]):
            print(json.dumps([entries[place][0] for place in places]))
    spent = time.process_time() - before
    print(f"{len(lines)} queries, {len(lines) / max(spent, 1e-6):,.0f} a second of processor time", file=sys.stderr)


if __name__ == "__main__":
    main()
