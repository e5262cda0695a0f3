"""Checks that the assistant can start, before anything is installed: Python, settings, port, content.

Runs on the standard library of whatever Python starts it. Every fault is one sentence that says the mend.
"""

import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV_PYTHON = ROOT / ".venv" / "bin" / "python"


def check_python() -> str:
    """The fault of this Python, or an empty string."""
    if sys.version_info[:2] != (3, 11):
        return (
            "The assistant needs Python 3.11, this is %d.%d; install python3.11 and python3.11-venv, "
            "or name it: make run PYTHON=/path/to/python3.11" % sys.version_info[:2]
        )
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        return "Python's venv module is missing; run: apt-get install python3.11-venv"
    return ""


def check_settings():
    """The settings and an empty string, or None and the faults."""
    sys.path.insert(0, str(ROOT))
    sys.dont_write_bytecode = True
    from bot.settings import SettingsError, from_environment

    try:
        return from_environment(os.environ), ""
    except SettingsError as error:
        return None, str(error)


def check_port(host: str, port: int) -> str:
    """The fault of the port, or an empty string."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            return f"PORT: {port} cannot be used ({error.strerror}); choose another: make run PORT={port + 1}"
    return ""


def locked(package: str) -> str:
    """The lines of requirements.lock that pin one package, hashes included."""
    lines: list = []
    for line in (ROOT / "requirements.lock").read_text("utf-8").splitlines():
        if line.startswith(f"{package}=="):
            lines.append(line)
        elif lines and line.startswith("    --hash="):
            lines.append(line)
        elif lines:
            break
    return "\n".join(lines) + "\n"


def check_content(folder: Path) -> str:
    """What the content check says against the folder, or an empty string."""
    if VENV_PYTHON.exists():
        done = _run_content_check(VENV_PYTHON, folder)
        if done.returncode in (0, 1):
            return done.stdout.strip() if done.returncode else ""
    with tempfile.TemporaryDirectory() as throwaway:  # the check reads YAML, which needs one small package
        python = Path(throwaway) / "venv" / "bin" / "python"
        pins = Path(throwaway) / "pins.txt"
        pins.write_text(locked("pyyaml"), "utf-8")
        install = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-deps"]
        try:
            subprocess.run([sys.executable, "-m", "venv", str(python.parent.parent)], check=True)
            subprocess.run([*install, "--require-hashes", "-r", str(pins)], check=True)
        except subprocess.CalledProcessError:
            return "The content check could not be set up; is the package registry within reach?"
        done = _run_content_check(python, folder)
    return done.stdout.strip() or done.stderr.strip() if done.returncode else ""


def _run_content_check(python: Path, folder: Path):
    command = [str(python), "-B", "-m", "bot.content", str(folder)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


def main() -> int:
    """0 if the assistant can start, else 1 with the faults on standard error."""
    fault = check_python()
    if fault:
        print(fault, file=sys.stderr)
        return 1
    settings, fault = check_settings()
    fault = fault or check_port(settings.host, settings.port) or check_content(settings.content)
    if fault:
        print(fault, file=sys.stderr)
    return 1 if fault else 0


if __name__ == "__main__":
    sys.exit(main())
