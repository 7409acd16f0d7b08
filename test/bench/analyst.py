"""What an analyst would write in an afternoon: titles, dates, ordinals, papers and amounts of notices, as CSV.

Reads every .txt file of a folder, and prints the seconds of processor time that this took.
"""

import csv
import re
import sys
import time
from pathlib import Path

TITLE = re.compile(r"^.{0,60}(?:关于|的)?.{0,60}(?:整改|整治).{0,30}(?:情况|进展|结果).{0,10}(?:通报|报告|公告|公示)?$", re.M)
DATE = re.compile(r"(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?")
ORDINAL = re.compile(
    r"^[ \u3000\t]*([（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d+[.．、]|[（(]\d+[）)]|[①-⑳])(.{0,80})", re.M
)
ITEM = re.compile(r"([一二三四五六七八九十]+)是([^。；;]{2,60})")
PAPER = re.compile(r"《([^《》]{1,80})》")
AMOUNT = re.compile(r"(\d+(?:[.,]\d+)*)\s*(万元|亿元|元|%|人次|人|个|项|件|次|条|家|户)")


def rows(name, text):
    title = TITLE.search(text)
    if title:
        yield name, "title", title.group(0).strip(), title.start()
    year = None
    for found in DATE.finditer(text):
        year = found.group(1) or year
        yield name, "date", "-".join(part or "" for part in (year, found.group(2), found.group(3))), found.start()
    for found in ORDINAL.finditer(text):
        yield name, "ordinal", found.group(1) + found.group(2).strip(), found.start()
    for found in ITEM.finditer(text):
        yield name, "item", found.group(2), found.start()
    for found in PAPER.finditer(text):
        yield name, "paper", found.group(1), found.start()
    for found in AMOUNT.finditer(text):
        yield name, "amount", found.group(1).replace(",", "") + found.group(2), found.start()


def main(folder, out):
    before = time.process_time()
    with open(out, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["notice", "kind", "value", "offset"])
        for path in sorted(Path(folder).glob("*.txt")):
            writer.writerows(rows(path.stem, path.read_text(encoding="utf-8")))
    print(time.process_time() - before)


main(sys.argv[1], sys.argv[2])
