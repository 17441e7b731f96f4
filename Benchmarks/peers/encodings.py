#!/usr/bin/env python3
"""Makes texts in many charsets from the lines that training leaves out, and measures libuchardet on them.

  Benchmarks/peers/encodings.py CORPUS SETS --size 1024
  swift run -c release DataBuilder evaluate-encodings SETS

CORPUS holds CODE.txt.xz, one text a line. SETS gets INDEX, a list of CHARSET.LANGUAGE.NUMBER, and each of them as .bin
(the bytes) and .txt (the text in UTF-8). The encoders are Python's, the decoders measured are not. A text counts as
right when it comes out as it went in, whatever the charset is called. Needs libuchardet.so.0 for its own figures.
"""
import argparse
import collections
import ctypes
import lzma
import pathlib
import unicodedata

WESTERN = "en it fr de es pt nl sv da nb fi is ca"
WIDE = "ru ja zh-Hans ko th en ar hi"
LANGUAGES = {
    "cp1252": WESTERN, "iso8859-15": WESTERN, "mac_roman": WESTERN, "cp1250": "pl cs sk hu hr sl ro",
    "iso8859-2": "pl cs sk hu hr sl", "cp1251": "ru uk be bg mk sr-Cyrl", "koi8-r": "ru", "koi8-u": "uk ru",
    "iso8859-5": "ru bg mk sr-Cyrl be", "cp866": "ru bg", "mac_cyrillic": "ru bg uk", "cp1253": "el",
    "iso8859-7": "el", "cp1254": "tr", "iso8859-9": "tr", "cp1255": "he", "cp1256": "ar fa ur", "iso8859-6": "ar",
    "cp1257": "lt lv et", "iso8859-13": "lt lv et", "iso8859-4": "lt lv et", "cp1258": "vi", "cp874": "th",
    "gb18030": "zh-Hans", "big5hkscs": "zh-Hant", "cp932": "ja", "euc-jp": "ja", "iso2022_jp": "ja", "cp949": "ko",
    "utf-16-le": WIDE, "utf-16-be": WIDE,
}  # fmt: skip
# Names that Python does not know, or knows for another table.
PYTHON_NAMES = {"UHC": "cp949", "SHIFT_JIS": "cp932", "BIG5": "big5hkscs", "MAC-CYRILLIC": "mac_cyrillic",
                "MAC-CENTRALEUROPE": "mac_latin2", "TIS-620": "cp874", "ISO-8859-11": "cp874"}  # fmt: skip


def held_out(line):
    value = 0xCBF29CE484222325
    for byte in line.encode():
        value = ((value ^ byte) * 0x100000001B3) & (2**64 - 1)
    return (value ^ (value >> 32)) % 10 == 0


def tones_apart(line):
    """Vietnamese as Windows-1258 writes it."""
    result = ""
    for letter in unicodedata.normalize("NFC", line):
        parts = unicodedata.normalize("NFD", letter)
        tones = [part for part in parts[1:] if part in "\u0300\u0301\u0303\u0309\u0323"]
        result += unicodedata.normalize("NFC", "".join(p for p in parts if p not in tones)) + "".join(tones)
    return result


def texts(lines, charset, size):
    text = ""
    length = 0
    for line in lines:
        line = (tones_apart(line) if charset == "cp1258" else line) + "\n"
        try:
            coded = line.encode(charset)
        except UnicodeEncodeError:
            continue
        if coded.decode(charset) != line:
            continue
        text += line
        length += len(coded)
        if length < size:
            continue
        while len(text.encode(charset)) > size:
            text = text[:-1]
        coded = text.encode(charset)
        if charset.startswith(("utf", "iso2022")) or any(byte >= 0x80 for byte in coded):
            yield coded, text
        text = ""
        length = 0


def make(corpus, folder, size, most):
    folder.mkdir(parents=True, exist_ok=True)
    names = []
    for charset, languages in LANGUAGES.items():
        for language in languages.split():
            content = lzma.open(corpus / f"{language}.txt.xz", "rt", encoding="utf-8").read()
            lines = [line for line in content.split("\n") if line and held_out(line)]
            for number, (coded, text) in zip(range(most), texts(lines, charset, size)):
                name = f"{charset}.{language}.{number}"
                (folder / f"{name}.bin").write_bytes(coded)
                (folder / f"{name}.txt").write_bytes(text.encode())
                names.append(name)
    (folder / "INDEX").write_text("".join(f"{name}\n" for name in names))
    return names


class Uchardet:
    def __init__(self):
        self.library = ctypes.CDLL("libuchardet.so.0")
        self.library.uchardet_new.restype = ctypes.c_void_p
        self.library.uchardet_get_charset.restype = ctypes.c_char_p
        self.library.uchardet_handle_data.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t]
        for name in ("data_end", "delete", "get_charset"):
            getattr(self.library, f"uchardet_{name}").argtypes = [ctypes.c_void_p]

    def charset(self, coded):
        handle = self.library.uchardet_new()
        self.library.uchardet_handle_data(handle, coded, len(coded))
        self.library.uchardet_data_end(handle)
        name = self.library.uchardet_get_charset(handle).decode()
        self.library.uchardet_delete(handle)
        return PYTHON_NAMES.get(name.upper(), name) or "cp1252"

    def text(self, coded):
        try:
            return coded.decode(self.charset(coded))
        except (UnicodeDecodeError, LookupError):
            return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("sets", type=pathlib.Path)
    parser.add_argument("--size", type=int, default=1024, help="bytes of a text")
    parser.add_argument("--most", type=int, default=40, help="texts of a charset and language")
    arguments = parser.parse_args()
    names = make(arguments.corpus, arguments.sets, arguments.size, arguments.most)
    detector = Uchardet()
    right, asked = collections.Counter(), collections.Counter()
    for name in names:
        charset = name.split(".")[0]
        asked[charset] += 1
        coded = (arguments.sets / f"{name}.bin").read_bytes()
        right[charset] += detector.text(coded) == (arguments.sets / f"{name}.txt").read_bytes().decode()
    for charset in asked:
        print(f"{charset}\t{right[charset]} of {asked[charset]}")
    mean = sum(right[charset] / asked[charset] for charset in asked) / len(asked)
    print(f"libuchardet: right: {100 * right.total() / asked.total():.2f} % of texts, {100 * mean:.2f} % by charset")


main()
