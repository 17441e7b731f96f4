#!/usr/bin/env python3
"""Compares language recognizers on the same texts: pycld2, py3langid, lingua (those that are installed) and onoma.

  swift run -c release DataBuilder evaluate-language --corpus CORPUS --export SETS
  pip install pycld2 py3langid lingua-language-detector
  Benchmarks/peers/language.py SETS --onoma .build/release/onoma [--texts 60] [--only onoma,pycld2]
  Benchmarks/peers/language.py SETS --speed .build/release/onoma-benchmark [--rounds 5]

SETS holds KIND.tsv files of `code<TAB>text`. Printed for every kind: accuracy in percent, as the mean over the languages
that most recognizers know, for Italian and for English; the expected calibration error (ten bins) of those that give
probabilities; megabytes and texts a second of processor time on one thread, start-up and loading not counted. Those that
are written in C or Rust pay for the call from Python, onoma for reading lines and writing answers; with less than the
whole sets its speed drowns in what its start costs. Then mixed documents:
passages of two languages made of the sentences, scored by their borders (four characters of tolerance), and the share of
paragraphs in one language that were split. Peak memory is that of the whole process; for peers Python is part of it.
With --speed only time is taken, of the libraries themselves: onoma and pycld2 in turns, on texts that lie in memory, onoma in
its own process without reading and writing, pycld2 called from Python; of each the best and the median round.
Only primary codes are compared; `no` counts as `nb`. Every recognizer runs in a process of its own.
"""
import argparse
import collections
import json
import multiprocessing
import pathlib
import random
import resource
import statistics
import subprocess
import threading
import time

COMMON = (
    "ar bg bn ca cs da de el en es fa fi fr he hi hu hy id it ja ka ko nb nl pl pt ro ru sv th tr uk ur vi zh"
).split()
KINDS = "words pairs headlines sentences paragraphs".split()
SAME = {"no": "nb", "iw": "he", "in": "id"}
# Figures for these two are asked for by themselves, so they get more texts, as the sets have.
FULLY_MEASURED = {"it": 5, "en": 5}
MIXED_DOCUMENTS = 400
WHOLE_DOCUMENTS_A_LANGUAGE = 5
BORDER_TOLERANCE = 4
JOINS = [" ", "\n", " – ", ': "', " ("]


def primary(code):
    code = code.replace("_", "-").split("-")[0].lower()
    return SAME.get(code, code)


class Recognizer:
    """Answers texts with (code, probability or None), and, where it can, with passages (start, end, code)."""

    spans = None

    def seconds(self):
        return time.process_time()

    def memory(self):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


class CLD2(Recognizer):
    def __init__(self):
        import pycld2

        self.library = pycld2

    def answers(self, texts):
        for text in texts:
            try:
                yield self.library.detect(text, bestEffort=True)[2][0][1], None
            except self.library.error:
                yield "und", None

    def spans(self, texts):
        for text in texts:
            data = text.encode()
            try:
                vectors = self.library.detect(text, bestEffort=True, returnVectors=True)[3]
            except self.library.error:
                vectors = ()
            yield [
                (len(data[:start].decode(errors="ignore")), len(data[: start + count].decode(errors="ignore")), code)
                for start, count, _, code in vectors
            ]


class LangID(Recognizer):
    def __init__(self):
        from py3langid.langid import MODEL_FILE, LanguageIdentifier

        # Older releases keep their model under another name and in another form.
        load = getattr(LanguageIdentifier, "from_model_file", None) or LanguageIdentifier.from_pickled_model
        self.identifier = load(MODEL_FILE, norm_probs=True)

    def answers(self, texts):
        for text in texts:
            code, probability = self.identifier.classify(text)
            yield code, float(probability)


class Lingua(Recognizer):
    def __init__(self):
        from lingua import LanguageDetectorBuilder

        self.detector = LanguageDetectorBuilder.from_all_languages().with_preloaded_language_models().build()

    def answers(self, texts):
        for text in texts:
            found = self.detector.compute_language_confidence_values(text)
            best = found[0] if found and found[0].value > 0 else None
            yield (best.language.iso_code_639_1.name, best.value) if best else ("und", 0.0)

    def spans(self, texts):
        for text in texts:
            found = self.detector.detect_multiple_languages_of(text)
            yield [(part.start_index, part.end_index, part.language.iso_code_639_1.name.lower()) for part in found]


class Onoma(Recognizer):
    def __init__(self, path):
        self.path = path
        self.peak = 0
        self.start = 0
        self.start = min(self.cost_of_start() for _ in range(5))

    def cost_of_start(self):
        before = self.seconds()
        list(self.answers(["Ciao"]))
        return self.seconds() - before

    def run(self, lines, *options):
        command = [self.path, "detect", *options]
        pipe = subprocess.PIPE
        process = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True)
        watcher = threading.Thread(target=self.watch, args=(process,), daemon=True)
        watcher.start()
        output, _ = process.communicate("\n".join(lines) + "\n")
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, command)
        return output.splitlines()

    def watch(self, process):
        """Reads the peak from the kernel: what it tells about ended children counts this process before its start."""
        while process.poll() is None:
            try:
                status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
                if status.startswith("Name:\tonoma"):
                    self.peak = max(self.peak, int(status.split("VmHWM:")[1].split()[0]) / 1024)
            except (OSError, IndexError):
                pass
            time.sleep(0.005)

    def answers(self, texts):
        for line in self.run(texts):
            code, probability = line.split("\t")[:2]
            yield code, float(probability)

    def spans(self, texts):
        lines = self.run([json.dumps(text, ensure_ascii=False) for text in texts], "--spans", "--offsets", "scalars")
        return [[tuple(span) for span in json.loads(line)] for line in lines]

    def seconds(self):
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    def memory(self):
        return self.peak


def rows(path, limit):
    """Rows of a set, at most `limit` a language, evenly over the file."""
    found = collections.defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        code, _, text = line.partition("\t")
        found[primary(code)].append(text)
    chosen = []
    for code, texts in found.items():
        wanted = min(len(texts), limit * FULLY_MEASURED.get(code, 1)) if limit else len(texts)
        chosen += [(code, texts[index * len(texts) // wanted]) for index in range(wanted)]
    return chosen


def calibration_error(asked, answers):
    bins = collections.defaultdict(lambda: [0.0, 0])
    for (truth, _), (code, probability) in zip(asked, answers, strict=True):
        if probability is None:
            return None
        cell = bins[min(int(probability * 10), 9)]
        cell[0] += probability
        cell[1] += truth == code
    return sum(abs(total - right) for total, right in bins.values()) / max(len(asked), 1)


def report(name, kind, recognizer, asked):
    begun = recognizer.seconds()
    answers = [(primary(code), probability) for code, probability in recognizer.answers([text for _, text in asked])]
    seconds = max(recognizer.seconds() - begun - getattr(recognizer, "start", 0), 1e-6)
    right, count = collections.Counter(), collections.Counter()
    for (truth, _), (found, _) in zip(asked, answers, strict=True):
        count[truth] += 1
        right[truth] += truth == found
    share = {code: 100 * right[code] / count[code] for code in count}
    common = [share[code] for code in COMMON if code in share]
    error = calibration_error(asked, answers)
    megabytes = sum(len(text.encode()) for _, text in asked) / 1e6
    figures = f"{sum(common) / len(common):7.2f} {share.get('it', 0):7.2f} {share.get('en', 0):7.2f} "
    figures += f"{'–':>7}" if error is None else f"{error:7.3f}"
    print(f"{name:<10} {kind:<11} {len(asked):>6} {figures} {megabytes / seconds:7.2f} {len(asked) / seconds:9.0f}", flush=True)


def mixed(sentences):
    """Documents of three passages, the middle one in another language, most often English or Italian."""
    draw = random.Random(3)
    by_language = collections.defaultdict(list)
    for code, text in sentences:
        by_language[code].append(text)
    codes = sorted(code for code in by_language if code in COMMON)
    for _ in range(MIXED_DOCUMENTS):
        first = draw.choice(codes)
        second = draw.choice(codes)
        if draw.random() < 0.5 or first == second:
            second = "it" if first == "en" else "en"
        text, borders = "", []
        for code in (first, second, first):
            if text:
                text += draw.choice(JOINS)
                borders.append(len(text))
            text += draw.choice(by_language[code])
        yield text, borders


def report_mixed(name, recognizer, sentences, paragraphs):
    documents = list(mixed(sentences))
    right = predicted = true = 0
    for (_, borders), spans in zip(documents, recognizer.spans([text for text, _ in documents]), strict=True):
        found = [later[0] for earlier, later in zip(spans, spans[1:]) if earlier[2] != later[2]]
        predicted += len(found)
        true += len(borders)
        right += sum(any(abs(place - border) <= BORDER_TOLERANCE for place in found) for border in borders)
    taken = collections.Counter()
    whole = []
    for code, text in paragraphs:
        taken[code] += 1
        if code in COMMON and taken[code] <= WHOLE_DOCUMENTS_A_LANGUAGE:
            whole.append(text)
    split = sum(len({code for _, _, code in spans}) > 1 for spans in recognizer.spans(whole))
    precision, recall = right / max(predicted, 1), right / max(true, 1)
    balance = 2 * precision * recall / max(precision + recall, 1e-9)
    print(
        f"{name:<10} mixed: borders P {100 * precision:.1f} R {100 * recall:.1f} F1 {100 * balance:.1f}; "
        f"of {len(whole)} in one language split {100 * split / max(len(whole), 1):.1f} %",
        flush=True,
    )


def measure(name, make, folder, limit):
    try:
        recognizer = make()
    except ImportError:
        print(f"{name:<10} not installed", flush=True)
        return
    list(recognizer.answers(["Buongiorno a tutti"]))
    for kind in KINDS:
        report(name, kind, recognizer, rows(folder / f"{kind}.tsv", limit))
    if recognizer.spans:
        report_mixed(name, recognizer, rows(folder / "sentences.tsv", 0), rows(folder / "paragraphs.tsv", 0))
    print(f"{name:<10} peak memory {recognizer.memory():.1f} MB", flush=True)


def cld2_round(folder):
    """Texts a second for each kind, the calls alone."""
    from pycld2 import detect, error

    speeds = {}
    for kind in KINDS:
        texts = [text for _, text in rows(folder / f"{kind}.tsv", 0)]
        begun = time.process_time()
        for text in texts:
            try:
                detect(text, bestEffort=True)
            except error:
                pass
        speeds[kind] = len(texts) / (time.process_time() - begun)
    return speeds


def onoma_round(command, folder):
    output = subprocess.run([command, "--languages", folder, "--rounds", "1"], capture_output=True, text=True, check=True)
    return {line.split()[0]: float(line.split()[3]) for line in output.stdout.splitlines()}


def report_speed(command, folder, count):
    turns = [(onoma_round(command, folder), cld2_round(folder)) for _ in range(count)]
    print(f"{'kind':<11} {'texts':>6}   onoma texts/s (MB/s): best, median     pycld2: best, median      median ratio")
    for kind in KINDS:
        texts = [text for _, text in rows(folder / f"{kind}.tsv", 0)]
        megabytes = sum(len(text.encode()) for text in texts) / 1e6 / len(texts)
        cells = []
        for speeds in zip(*((own[kind], peer[kind]) for own, peer in turns)):
            figures = (max(speeds), statistics.median(speeds))
            cells.append(", ".join(f"{figure:8.0f} ({figure * megabytes:5.1f})" for figure in figures))
        ratio = statistics.median(own[kind] / peer[kind] for own, peer in turns)
        print(f"{kind:<11} {len(texts):>6}   {cells[0]}   {cells[1]}   {ratio:.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", type=pathlib.Path)
    parser.add_argument("--onoma", help="path of the onoma command")
    parser.add_argument("--texts", type=int, default=0, help="texts of each kind in each language; 0: all")
    parser.add_argument("--only", help="names of recognizers, with commas between them")
    parser.add_argument("--speed", help="path of onoma-benchmark: only times the libraries, in turns")
    parser.add_argument("--rounds", type=int, default=5, help="turns of --speed")
    arguments = parser.parse_args()
    if arguments.speed:
        report_speed(arguments.speed, arguments.sets, arguments.rounds)
        return
    makers = {"pycld2": CLD2, "py3langid": LangID, "lingua": Lingua}
    if arguments.onoma:
        makers["onoma"] = lambda: Onoma(arguments.onoma)
    print(f"{'':<10} {'kind':<11} {'texts':>6} {'common':>7} {'it':>7} {'en':>7} {'ECE':>7} {'MB/s':>7} {'texts/s':>9}", flush=True)
    for name, make in makers.items():
        if arguments.only and name not in arguments.only.split(","):
            continue
        process = multiprocessing.get_context("fork").Process(target=measure, args=(name, make, arguments.sets, arguments.texts))
        process.start()
        process.join()
        if process.exitcode:
            raise SystemExit(f"{name} failed: exit code {process.exitcode}")


if __name__ == "__main__":
    main()
