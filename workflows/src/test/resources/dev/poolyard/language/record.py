"""Runs the programs of the corpus on CPython and writes what each gives.

Usage: python3 record.py FILE.py... ; writes FILE.expected beside each, or prints with --print.
python3 record.py --serve answers programs on its input with outcomes on its output, both framed
by a length of four bytes; the first frame names the version.
A program begins with a line '#: name' and defines main(), whose result counts.
"""
import contextlib
import io
import signal
import struct
import sys
import warnings

import time
time.sleep = lambda seconds: None

LONGEST = 5


class TooLong(BaseException):
    pass


def programs(text):
    name, lines = None, []
    for line in text.split("\n"):
        if line.startswith("#: "):
            if name:
                yield name, "\n".join(lines)
            name, lines = line[3:].strip(), []
        else:
            lines.append(line)
    if name:
        yield name, "\n".join(lines)


def outcome(source):
    printed = io.StringIO()
    try:
        with contextlib.redirect_stdout(printed):
            scope = {"__name__": "__main__"}
            exec(compile(source, "<function>", "exec", dont_inherit=True), scope)
            result = "= " + repr(scope["main"]())
    except BaseException as e:
        result = "! " + type(e).__name__ + ": " + str(e)
    text = printed.getvalue()
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    return ["| " + line for line in lines] + [result.replace("\\", "\\\\").replace("\n", "\\n")]


def too_long(number, frame):
    raise TooLong(f"more than {LONGEST} seconds")


def serve():
    def send(text):
        data = text.encode("utf-8", "surrogatepass")
        answers.write(struct.pack(">i", len(data)) + data)
        answers.flush()

    answers = sys.stdout.buffer
    warnings.simplefilter("ignore")
    signal.signal(signal.SIGALRM, too_long)
    send("%d.%d" % sys.version_info[:2])
    while header := sys.stdin.buffer.read(4):
        source = sys.stdin.buffer.read(*struct.unpack(">i", header)).decode("utf-8")
        signal.alarm(LONGEST)
        lines = outcome(source)
        signal.alarm(0)
        send("\n".join(lines))


def main():
    if "--serve" in sys.argv:
        return serve()
    files = [name for name in sys.argv[1:] if name != "--print"]
    for file in files:
        with open(file, encoding="utf-8") as f:
            text = f.read()
        recorded = []
        for name, source in programs(text):
            recorded.append("#: " + name)
            recorded.extend(outcome(source))
        written = "\n".join(recorded) + "\n"
        if "--print" in sys.argv:
            sys.stdout.buffer.write(written.encode("utf-8"))
        else:
            with open(file[:-3] + ".expected", "w", encoding="utf-8") as f:
                f.write(written)


main()
