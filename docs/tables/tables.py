"""Reads a table of the Victim First data API with nothing but Python's own library.

    VICTIMFIRST_URL=http://127.0.0.1:5080 VICTIMFIRST_TOKEN=... python3 tables.py

Prints the five occurrence types with the most cases closed, and the data version they were counted on. Asked again with the entity tag of
the first answer, the API says that nothing has changed.
"""

import csv
import io
import os
import urllib.error
import urllib.parse
import urllib.request

URL = os.environ["VICTIMFIRST_URL"].rstrip("/")
TOKEN = os.environ["VICTIMFIRST_TOKEN"]


def read_table(name, held=None, **parameters):
    """The table's rows as dictionaries and its entity tag; no rows where the caller holds the newest."""
    query = urllib.parse.urlencode(parameters)
    request = urllib.request.Request(f"{URL}/tables/{name}.csv?{query}", headers={"Authorization": f"Bearer {TOKEN}"})
    if held:
        request.add_header("If-None-Match", held)
    try:
        with urllib.request.urlopen(request) as response:
            text = io.TextIOWrapper(response, encoding="utf-8", newline="")
            return list(csv.DictReader(text)), response.headers["ETag"]
    except urllib.error.HTTPError as refused:
        if refused.code == 304:
            return None, held
        raise SystemExit(refused.read().decode("utf-8"))


rows, tag = read_table("quarterly-report", quarter="2020-21 Q1")
closed = [row for row in rows if row["figure"] == "quarterlyReport.occurrenceTypes.closed"]
closed.sort(key=lambda row: int(row["value"]), reverse=True)
for row in closed[:5]:
    print(f"{row['occurrence_type_label']}: {row['value']}")

print(f"data version {closed[0]['data_version']}, {closed[0]['period']}")
unchanged, _ = read_table("quarterly-report", held=tag, quarter="2020-21 Q1")
print("unchanged" if unchanged is None else "changed")
