#!/usr/bin/env python3
"""Made-up news in any number, as JSON lines on standard output.

Each article has sentences of one real article in a new order, and names people recombined from the parts of a list of
persons: few of them often, most of them once, as the news does.

  articles.py --texts stories.jsonl --names people.tsv --column 2 --count 100000 | onoma resolve - --store p.onoma
"""
import argparse, bisect, itertools, json, random, re

from growth import parts

PLACES = ["Rome", "Astana", "Geneva", "Nairobi", "Lima", "Hanoi", "Oslo", "Beirut", "Quito", "Tashkent"]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--texts", required=True, help="JSON lines with a text each")
    options.add_argument("--names", required=True)
    options.add_argument("--column", type=int, default=2)
    options.add_argument("--count", type=int, default=100_000)
    options.add_argument("--people", type=int, default=200_000)
    given = options.parse_args()
    draw = random.Random(4)
    pool = parts(given.names, given.column)
    people = [f"{draw.choice(pool[0])} {draw.choice(pool[1])}" for _ in range(given.people)]
    # Zipf: the n-th is named a n-th as often as the first.
    weights = list(itertools.accumulate(1 / (n + 1) for n in range(given.people)))
    stories = []
    for line in open(given.texts, encoding="utf-8"):
        record = json.loads(line)
        stories.append((record.get("lang"), [s for s in re.split(r"(?<=[.!?])\s+", record["text"]) if len(s) > 30]))
    for number in range(given.count):
        language, sentences = draw.choice(stories)
        chosen = draw.sample(sentences, min(len(sentences), draw.randint(4, 12)))
        for _ in range(4):
            name = people[bisect.bisect(weights, draw.random() * weights[-1])]
            chosen.append(f"{name} spoke in {draw.choice(PLACES)}.")
        record = {"doc_id": f"made-{number}", "text": " ".join(chosen)}
        if language:
            record["lang"] = language
        print(json.dumps(record, ensure_ascii=False))


if __name__ == "__main__":
    main()
