#!/usr/bin/env python3
"""Sums up the results (*.trx) of a folder: what tests report of themselves, then every failure, then the one line of counts.

usage: summary.py FOLDER BROKEN
BROKEN is 1 when some project's run ended badly: such a project may not have written results, and counts as one failure, so that it
cannot pass unseen. Exits 1 on any failure, and when nothing passed.
"""
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

TRX = {"t": "http://microsoft.com/schemas/VisualStudio/TeamTest/2010"}


def main(folder: str, broken: str) -> int:
    runs = [xml.parse(path).getroot() for path in sorted(Path(folder).glob("*.trx"))]
    results = [result for run in runs for result in run.iterfind("t:Results/t:UnitTestResult", TRX)]

    print("== reports")
    for result in results:
        if text := said(result, "t:Output/t:StdOut"):
            print(f"{result.get('testName')}\n{text}")

    failures = [result for result in results if result.get("outcome") == "Failed"]
    if failures:
        print("== failures")
    for result in failures:
        print(f"FAILED {result.get('testName')} after {result.get('duration')}")
        print(said(result, "t:Output/t:ErrorInfo/t:Message"))
        print(said(result, "t:Output/t:ErrorInfo/t:StackTrace"))

    passed = sum(result.get("outcome") == "Passed" for result in results)
    failed = max(len(failures), int(broken))
    print(f"{passed} passed, {failed} failed, {len(results) - passed - len(failures)} skipped")
    return 1 if failed or not passed else 0


def said(result: xml.Element, path: str) -> str:
    lines = [line for line in (result.findtext(path, "", TRX)).splitlines() if line.strip()]
    cut = lines[:60] + ([f"... {len(lines) - 60} more lines"] if len(lines) > 60 else [])
    return "\n".join(f"  {line[:600]}" for line in cut)


sys.exit(main(*sys.argv[1:]))
