# Python's side of a benchmark: is told a line, answers a line. Contestant.java has the words.
import base64
import platform
import signal
import sys
import threading
import time

programs = {}


def compiled(encoded):
    names = {}
    exec(compile(base64.b64decode(encoded), "program.py", "exec"), names)
    return names["run"]


def version():
    return 0, platform.python_implementation() + " " + platform.python_version()


def load(name, encoded):
    programs[name] = compiled(encoded)
    return 0, "loaded"


def call(name, argument):
    run = programs[name]
    n = int(argument)
    start = time.perf_counter_ns()
    result = run(n)
    return time.perf_counter_ns() - start, result


def first(encoded, argument):
    n = int(argument)
    start = time.perf_counter_ns()
    result = compiled(encoded)(n)
    return time.perf_counter_ns() - start, result


def threads(count, gil, name, argument):
    run = programs[name]
    n = int(argument)
    results = []
    all_threads = [threading.Thread(target=lambda: results.append(run(n))) for i in range(int(count))]
    start = time.perf_counter_ns()
    for thread in all_threads:
        thread.start()
    for thread in all_threads:
        thread.join()
    return time.perf_counter_ns() - start, results[-1]


words = {"version": version, "load": load, "call": call, "first": first, "threads": threads}
signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C is the parent's to explain
for line in sys.stdin:
    word, *arguments = line.split()
    try:
        nanos, result = words[word](*arguments)
        print(nanos, result, flush=True)
    except Exception as error:
        print("error", type(error).__name__, error, flush=True)
