"""The evidence records that stand behind the numbers."""

from __future__ import annotations

import pandas as pd

from . import _engine


class Evidence:
    """All records, or some of them; find() narrows."""

    def __init__(self, records: list[dict[str, object]] | None = None) -> None:
        self.records = _engine.evidence() if records is None else records

    def find(self, text: str = "", **fields: object) -> Evidence:
        """Those in which `text` stands somewhere and whose fields (role, outcome, statements, verified, ...) are or
        hold what is asked."""
        def fits(record: dict[str, object]) -> bool:
            for field, wanted in fields.items():
                if field not in record:
                    raise ValueError(f"an evidence record has no field '{field}'; expected one of {', '.join(record)}")
                has = record[field]
                if has != wanted and not (isinstance(has, list) and wanted in has):
                    return False
            return text.lower() in " ".join(str(value) for value in record.values()).lower()
        return Evidence([record for record in self.records if fits(record)])

    def __getitem__(self, id: str) -> dict[str, object]:
        for record in self.records:
            if record["id"] == id:
                return record
        raise KeyError(id)

    def __len__(self) -> int:
        return len(self.records)

    def to_pandas(self) -> pd.DataFrame:
        return pd.DataFrame(self.records).set_index("id")

    def _repr_html_(self) -> str:
        shown = ["role", "exposure", "outcome", "measure", "estimate", "interval", "place", "verified"]
        return str(self.to_pandas()[shown].to_html())
