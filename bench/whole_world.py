"""How time and memory of the whole world grow with its people: ./dev bench world [MOST] prints the rows of docs/whole-world.md.

Each row is two runs: 'aftermath world' in slices for 20 years, and up to UNCUT people 'aftermath run', which does not cut (one draw of one place, one year).
Processor time is told beside the wall's, since others may use the machine.
"""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = ROOT / "build/release/aftermath"
UNCUT = 10**7
BURN_IN, WEEKS = 5, 52


def used(args):
    """Wall and processor seconds, and the most memory in MiB, of one run of the program."""
    with tempfile.TemporaryDirectory() as folder:
        running = subprocess.Popen([PROGRAM, *map(str, args), "--out", folder], stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(running.pid, 0)
        if status != 0:
            sys.exit(f"aftermath {' '.join(map(str, args))} ended with {status}")
        speed = Path(folder) / "speed.json"
        return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, json.loads(speed.read_text()) if speed.exists() else {}


def uncut(people):
    if people > UNCUT:
        return "", "", ""
    processor, mebibytes, _ = used(["run", "--setting", "karnataka", "in-itpa", "--draws", 1, "--people", people, "--years", 1, "--json"])
    return f"{people * (BURN_IN + 1) * WEEKS / processor / 1e6:,.0f}", f"{mebibytes:,.0f}", f"{mebibytes * 2**20 / people:,.0f}"


def main():
    most = int(float(sys.argv[1])) if len(sys.argv) > 1 else 10**6
    print("| people | wall, s | processor, s | million person-weeks per processor second | peak memory, MiB | uncut: million person-weeks per processor second | peak memory, MiB | bytes a person |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for people in (10**4, 10**5, 10**6, 10**7, 5 * 10**7):
        if people > most:
            break
        processor, mebibytes, speed = used(["world", "--people", people])
        row = [f"{people:,}", f"{speed['wall_seconds']:,.1f}", f"{processor:,.1f}", f"{speed['person_weeks_per_processor_second'] / 1e6:,.0f}", f"{mebibytes:,.0f}", *uncut(people)]
        print("| " + " | ".join(row) + " |", flush=True)


if __name__ == "__main__":
    main()
