"""The publications behind data/evidence/ as CSL-JSON (citationstyles.org), for reference managers: parsed from the
`source` of each record, which stays what people read. Two records are of one publication when first author, year and
journal agree. What does not parse is kept whole as a title."""
import re
import tomllib
from pathlib import Path

CITATION = re.compile(r"^(?P<authors>.+?)[.,]? (?P<year>(?:18|19|20)\d\d)[a-z]?\. (?P<rest>.+)$")
JOURNAL = re.compile(r"^(?P<journal>[^:]+?) (?P<volume>\d+)(?:\s?\((?P<issue>[^)]+)\)| (?P<supplement>Suppl \d+))?(?::(?P<page>[A-Za-z]*\d[\w-]*))?$")
INITIALS = re.compile(r"^(?P<family>.+?) (?P<given>[A-Z]{1,4})$")


def people(text):
    """'Elmes J, Stuart R et al' -> CSL names; organisations stay whole."""
    names = []
    for part in re.split(r",\s*| and ", re.sub(r",? et al\.?$", "", text)):
        name = INITIALS.match(part.strip())
        names.append({"family": name["family"], "given": " ".join(f"{i}." for i in name["given"])} if name else {"literal": part.strip()})
    if any("literal" in name for name in names):
        return [{"literal": text}]
    return names + ([{"literal": "et al."}] if "et al" in text else [])


def parsed(source):
    citation = CITATION.match(source)
    if not citation:
        year = re.search(r"\b(?:18|19|20)\d\d\b", source)
        return {"type": "document", "title": source} | ({"issued": {"date-parts": [[int(year[0])]]}} if year else {})
    reference = {"type": "document", "author": people(citation["authors"]), "issued": {"date-parts": [[int(citation["year"])]]}}
    *titles, last = re.split(r"(?<=[a-z)?'\d])\. |(?<=\?) ", citation["rest"])
    journal = JOURNAL.match(last)
    if journal:
        reference |= {"type": "article-journal", "container-title": journal["journal"], "volume": journal["volume"]}
        reference |= {key: journal[key] for key in ("issue", "page") if journal[key]}
        if titles:
            reference["title"] = ". ".join(titles)
    elif titles:
        reference |= {"type": "report", "title": ". ".join(titles), "publisher": last}
    else:
        reference["title"] = last
    return reference


def same_work(a, b):
    first = [r.get("author", [{}])[0].get("family", "").split(" ")[0] for r in (a, b)]
    place = [r.get("container-title", r.get("publisher", ""))[:8].lower() for r in (a, b)]
    same_place = place[0] == place[1] or a.get("title", "x")[:25].lower() == b.get("title", "y")[:25].lower()
    return first[0] != "" and first[0] == first[1] and a.get("issued") == b.get("issued") and same_place


def references(folder):
    """CSL-JSON entries, sorted by id; 'custom' names the evidence records that each stands behind."""
    by_stem = {}
    for path in sorted(Path(folder).glob("*.toml")):
        for record in tomllib.loads(path.read_text())["evidence"]:
            reference = parsed(record["source"])
            if record.get("doi"):
                reference["DOI"] = record["doi"]
            works = by_stem.setdefault(record["id"].split("-")[0], [])
            known = next((w for w in works if w["source"] == record["source"] or same_work(w["reference"], reference)
                          or (reference.get("DOI") and reference.get("DOI") == w["reference"].get("DOI"))), None)
            if known is None:
                works.append({"source": record["source"], "reference": reference, "records": [record["id"]]})
            else:  # the fuller telling wins, field by field
                longer = max(known["reference"], reference, key=lambda r: len(str(r)))
                known["reference"] = known["reference"] | reference | longer
                known["records"].append(record["id"])
    entries = []
    for stem, works in by_stem.items():
        for number, work in enumerate(works):
            name = stem + ("" if number == 0 else f"_{number + 1}")
            entries.append({"id": name} | work["reference"] | {"custom": {"records": sorted(work["records"])}})
    return sorted(entries, key=lambda entry: entry["id"])
