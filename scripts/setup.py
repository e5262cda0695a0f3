"""Makes the environment .venv exactly as requirements.lock says, with a pinned uv; does nothing if it is so already."""

import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

from preflight import ROOT, VENV_PYTHON, check_python, locked

STAMP = ROOT / ".venv" / "ready"
# Read by every Python of the environment, so that plain `rasa` commands do not report home either.
QUIET = (
    'import os; os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false"); '
    'os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")\n'
)


def main() -> int:
    """0 once the environment is in place, else 1 with one sentence on standard error."""
    fault = check_python()
    if fault:
        print(fault, file=sys.stderr)
        return 1
    lock = ROOT / "requirements.lock"
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    if STAMP.exists() and STAMP.read_text("ascii") == wanted and VENV_PYTHON.exists():
        return 0
    print("Setting up (about two minutes the first time) ...", flush=True)
    try:
        install(lock)
    except subprocess.CalledProcessError:
        print(
            "The environment could not be set up; is the package registry within reach? Then run it again.",
            file=sys.stderr,
        )
        return 1
    STAMP.write_text(wanted, "ascii")
    return 0


def install(lock: Path) -> None:
    """Makes .venv anew from the lock. Raises CalledProcessError, the failing step has then said why."""
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(ROOT / ".venv")], check=True)
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as pins:
        pins.write(locked("uv"))
        pins.flush()
        pip = [str(VENV_PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-deps"]
        subprocess.run([*pip, "--require-hashes", "-r", pins.name], check=True)
    sync = [str(VENV_PYTHON), "-m", "uv", "pip", "sync", "-q", "--compile-bytecode", "--require-hashes"]
    subprocess.run([*sync, "--python", str(VENV_PYTHON), str(lock)], cwd=ROOT, check=True)
    packages = ROOT / ".venv" / "lib" / "python3.11" / "site-packages"
    (packages / "quiet_rasa.pth").write_text(QUIET, "ascii")


if __name__ == "__main__":
    sys.exit(main())
