#!/usr/bin/env python3
"""Compares language recognizers on the same texts: pycld2, py3langid, lingua (those that are installed) and onoma.

  swift run -c release DataBuilder evaluate-language --corpus CORPUS --export SETS
  pip install pycld2 py3langid lingua-language-detector
  Benchmarks/peers/language.py SETS --onoma .build/release/onoma

SETS holds KIND.tsv files of `code<TAB>text`. Printed: accuracy in percent, as the mean over the languages that most
recognizers know, for Italian and for English, and megabytes a second of one thread (start-up and loading not counted).
Only primary codes are compared; `no` counts as `nb`.
"""
import argparse
import collections
import pathlib
import subprocess
import time

COMMON = (
    "ar bg bn ca cs da de el en es fa fi fr he hi hu hy id it ja ka ko nb nl pl pt ro ru sv th tr uk ur vi zh"
).split()
KINDS = "words pairs headlines sentences paragraphs".split()
SAME = {"no": "nb", "iw": "he", "in": "id"}


def primary(code):
    code = code.replace("_", "-").split("-")[0].lower()
    return SAME.get(code, code)


def cld2():
    import pycld2

    def answer(texts):
        for text in texts:
            try:
                yield pycld2.detect(text, bestEffort=True)[2][0][1]
            except pycld2.error:
                yield "und"

    return answer


def langid():
    import py3langid

    return lambda texts: (py3langid.classify(text)[0] for text in texts)


def lingua():
    from lingua import LanguageDetectorBuilder

    detector = LanguageDetectorBuilder.from_all_languages().with_preloaded_language_models().build()

    def answer(texts):
        for text in texts:
            found = detector.detect_language_of(text)
            yield found.iso_code_639_1.name if found else "und"

    return answer


def onoma(path):
    def answer(texts):
        done = subprocess.run([path, "detect"], input="\n".join(texts) + "\n", capture_output=True, text=True, check=True)
        return (line.split("\t")[0] for line in done.stdout.splitlines())

    return answer


def peers(path):
    makers = {"pycld2": cld2, "py3langid": langid, "lingua": lingua}
    if path:
        makers["onoma"] = lambda: onoma(path)
    for name, make in makers.items():
        try:
            yield name, make()
        except ImportError:
            print(f"{name:<10} not installed")


def rows(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        code, _, text = line.partition("\t")
        yield primary(code), text


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", type=pathlib.Path)
    parser.add_argument("--onoma", help="path of the onoma command")
    arguments = parser.parse_args()
    print(f"{'':<10} {'kind':<11} {'texts':>6} {'common':>7} {'it':>7} {'en':>7} {'MB/s':>7}")
    for name, answer in peers(arguments.onoma):
        list(answer(["Buongiorno a tutti"]))
        for kind in KINDS:
            report(name, kind, answer, list(rows(arguments.sets / f"{kind}.tsv")))


def report(name, kind, answer, asked):
    started = time.perf_counter()
    answers = [primary(code) for code in answer([text for _, text in asked])]
    seconds = time.perf_counter() - started
    right, count = collections.Counter(), collections.Counter()
    for (truth, _), found in zip(asked, answers, strict=True):
        count[truth] += 1
        right[truth] += truth == found
    share = {code: 100 * right[code] / count[code] for code in count}
    common = [share[code] for code in COMMON if code in share]
    speed = sum(len(text.encode()) for _, text in asked) / 1e6 / seconds
    figures = (sum(common) / len(common), share.get("it", 0), share.get("en", 0), speed)
    print(f"{name:<10} {kind:<11} {len(asked):>6} " + " ".join(f"{figure:7.2f}" for figure in figures), flush=True)


if __name__ == "__main__":
    main()
