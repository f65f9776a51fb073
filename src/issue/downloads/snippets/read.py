import csv, urllib.request

address = "{{address}}"
with urllib.request.urlopen(address) as answer:
    lines = answer.read().decode("utf-8").splitlines()
rows = [row for row in csv.DictReader(lines) if row["value"] != ""]
kenya = [row for row in rows if row["area"] == "KE"]
print(kenya[-1]["date"], float(kenya[-1]["value"]))
