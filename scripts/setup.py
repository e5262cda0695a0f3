"""Makes the environment .venv exactly as requirements.lock says, with a pinned uv; does nothing if it is so already."""

import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

from preflight import ROOT, VENV_PYTHON, check_python, locked

STAMP = ROOT / ".venv" / "ready"


def main() -> int:
    """0 once the environment is in place."""
    fault = check_python()
    if fault:
        print(fault, file=sys.stderr)
        return 1
    lock = ROOT / "requirements.lock"
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    if STAMP.exists() and STAMP.read_text("ascii") == wanted and VENV_PYTHON.exists():
        return 0
    print("Setting up (about two minutes the first time) ...", flush=True)
    venv = str(ROOT / ".venv")
    subprocess.run([sys.executable, "-m", "venv", "--clear", venv], check=True)
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as pins:
        pins.write(locked("uv"))
        pins.flush()
        pip = [str(VENV_PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-deps"]
        subprocess.run([*pip, "--require-hashes", "-r", pins.name], check=True)
    sync = [str(VENV_PYTHON), "-m", "uv", "pip", "sync", "-q", "--compile-bytecode", "--require-hashes"]
    subprocess.run([*sync, "--python", str(VENV_PYTHON), str(lock)], cwd=ROOT, check=True)
    STAMP.write_text(wanted, "ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main())
