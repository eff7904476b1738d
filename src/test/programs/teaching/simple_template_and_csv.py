"""Text in, records out, report."""
DATA = """name,department,salary
Ada,engineering,5200
Bob,sales,3100.50
"Cid, Jr.",engineering,4800
Dee,sales,
"""


def split_line(line):
    cells, cell, quoted = [], "", False
    for c in line:
        if c == '"':
            quoted = not quoted
        elif c == "," and not quoted:
            cells.append(cell)
            cell = ""
        else:
            cell += c
    return cells + [cell]


header, *lines = DATA.strip().split("\n")
names = split_line(header)
records = [dict(zip(names, split_line(line))) for line in lines]
for record in records:
    try:
        record["salary"] = float(record["salary"])
    except ValueError as error:
        print(f"{record['name']}: {error}")
        record["salary"] = None
groups = {}
for record in records:
    groups.setdefault(record["department"], []).append(record)
for department, members in sorted(groups.items()):
    paid = [m["salary"] for m in members if m["salary"] is not None]
    print(f"{department:<12}|{len(members):>3}|{sum(paid) / len(paid):>10,.2f}|{max(members, key=lambda m: m['salary'] or 0)['name']}")
template = "Dear {name},\n  your salary is {salary!s:>8} ({department:.3}).\n"
print(template.format(**records[2]), template.format_map(records[3]), sep="")
