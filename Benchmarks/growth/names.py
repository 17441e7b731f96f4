#!/usr/bin/env python3
"""Made-up names in any number, as id<TAB>name<TAB>type on standard output: parts of real names, recombined within
each script, so many of every script as the list has; --latin takes that script alone.

With --respelled, so many of a hundred names stand there twice, the second time with a letter that a newspaper would have
written otherwise, so that there is something to cluster.

  names.py --names people.tsv --column 2 --count 1000000 | onoma index build -o p.onx -
"""
import argparse, random, unicodedata

SWAPS = [("ks", "x"), ("kh", "h"), ("y", "i"), ("j", "y"), ("ou", "u"), ("sh", "ch"), ("w", "v"), ("ll", "l"), ("ph", "f"), ("c", "k")]


def respelled(name, draw):
    for old, new in draw.sample(SWAPS, len(SWAPS)):
        place = name.find(old, 1)
        if place > 0:
            return name[:place] + new + name[place + len(old) :]
    return name + "e"


def by_script(path, column):
    """Given and family names of each script, and how many names it has."""
    found = {}
    for line in open(path, encoding="utf-8"):
        fields = line.rstrip("\n").split("\t")
        words = fields[column - 1].replace(",", "").split() if len(fields) >= column else []
        if len(words) < 2 or not all(word.isalpha() for word in words):
            continue
        script = unicodedata.name(words[0][0]).split()[0]
        given, family, count = found.get(script, (set(), set(), 0))
        given.add(words[0])
        family.add(words[-1])
        found[script] = (given, family, count + 1)
    scripts = sorted(found)
    return scripts, [(sorted(found[s][0]), sorted(found[s][1])) for s in scripts], [found[s][2] for s in scripts]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--names", required=True)
    options.add_argument("--column", type=int, default=2)
    options.add_argument("--count", type=int, default=1_000_000)
    options.add_argument("--respelled", type=int, default=0, help="of a hundred")
    options.add_argument("--latin", action="store_true")
    given = options.parse_args()
    scripts, pools, counts = by_script(given.names, given.column)
    if given.latin:
        counts = [count if script == "LATIN" else 0 for script, count in zip(scripts, counts)]
    draw = random.Random(6)
    name = ""
    for number in range(given.count):
        if number and draw.random() * 100 < given.respelled:
            name = respelled(name, draw)
        else:
            first, last = draw.choices(pools, counts)[0]
            name = f"{draw.choice(first).capitalize()} {draw.choice(last).capitalize()}"
        print(f"n{number}\t{name}\tperson")


if __name__ == "__main__":
    main()
