"""Reads words, one a line, and prints for each its base forms and the parts of a compound, as JSON.

usage: bases.py fi|sv

Finnish by Voikko (Debian: python3-libvoikko, voikko-fi), Swedish by Hunspell (Debian: hunspell, hunspell-sv).
"""

import json
import re
import subprocess
import sys


def finnish(words):
    import libvoikko

    voikko = libvoikko.Voikko("fi")
    for word in words:
        bases, parts = set(), set()
        for analysis in voikko.analyze(word):
            if analysis.get("CLASS") not in ("nimisana", "laatusana", "nimisana_laatusana", "teonsana"):
                continue
            bases.add(analysis["BASEFORM"].lower())
            found = [part.lower() for part in re.findall(r"\+[^()+]+\(([^()+]+)\)", analysis.get("WORDBASES", ""))]
            if len(found) > 1:
                parts.update(part for part in found if part.isalpha())
        yield word, bases, parts - bases


def swedish(words):
    run = subprocess.run(["hunspell", "-d", "sv_SE", "-i", "utf-8", "-m"], input="\n".join(words), capture_output=True, text=True, check=True)
    bases, parts = {}, {}
    for line in filter(str.strip, run.stdout.splitlines()):
        word, *rest = line.split()
        stems = {field[3:].lower() for field in rest if field.startswith("st:")}
        # Of a compound that is not in its list, Hunspell knows the last part.
        (parts if any(field.startswith("pa:") for field in rest) else bases).setdefault(word, set()).update(stems)
    known = set().union(*bases.values())
    for word in words:
        stems = bases.get(word, set())
        yield word, stems, parts.get(word, set()) | {part for stem in stems for part in divided(stem, known)}


def divided(stem, known):
    """The two parts of a compound in the list that are words of the texts themselves, with or without a joining s."""
    for end in range(4, len(stem) - 3):
        first, last = stem[:end], stem[end:]
        if last in known and (first in known or first.removesuffix("s") in known):
            yield last
            yield first if first in known else first.removesuffix("s")


language = sys.argv[1]
words = sys.stdin.read().split()
found = {word: {"bases": sorted(bases), "parts": sorted(parts)} for word, bases, parts in (finnish if language == "fi" else swedish)(words) if bases or parts}
json.dump(found, sys.stdout, ensure_ascii=False)
