#!/usr/bin/env python3
"""Times what a command costs before its first line: `chancery` with next to nothing to do.

usage: Benchmarks/start.py BINARY [--runs N]

For each command it prints the median of its runs: user time, user and system time, wall time, and
the peak memory of the process. `ask` reads a database of the sample articles made beforehand. Wall
time on a shared machine says little; user time is what the program itself does.
Python 3 standard library only.
"""

import argparse
import os
import statistics
import subprocess
import tempfile
import time

COMMANDS = [
    ["--help"],
    ["schema"],
    ["ask", "events involving Argentina"],
    ["code"],
]


def run(command, environment):
    """Runs a process without input; milliseconds of user, user and system, and wall time, and MiB."""
    start = time.monotonic()
    process = subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    code = os.waitstatus_to_exitcode(status)
    if code != 0:
        raise SystemExit(f"{' '.join(command)} ended with {code}")
    user = 1000 * usage.ru_utime
    return user, user + 1000 * usage.ru_stime, 1000 * wall, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary")
    parser.add_argument("--runs", type=int, default=30)
    options = parser.parse_args()
    articles = os.path.join(os.path.dirname(__file__), "..", "seeds", "articles")
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, CHANCERY_DB=os.path.join(folder, "demo.db"))
        subprocess.run([options.binary, "ingest", "-q", articles], env=environment, check=True)
        print(f"{'command':36}{'user ms':>9}{'cpu ms':>9}{'wall ms':>9}{'MiB':>6}")
        for words in COMMANDS:
            runs = [run([options.binary, *words], environment) for _ in range(options.runs)]
            user, cpu, wall, memory = (statistics.median(column) for column in zip(*runs))
            name = " ".join(f'"{word}"' if " " in word else word for word in words)
            print(f"{name:36}{user:9.1f}{cpu:9.1f}{wall:9.1f}{memory:6.0f}")


if __name__ == "__main__":
    main()
