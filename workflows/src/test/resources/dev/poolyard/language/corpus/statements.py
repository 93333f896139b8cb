#: while else
def main():
    out = []
    n = 3
    while n:
        out.append(n)
        n -= 1
    else:
        out.append("else")
    while True:
        break
    else:
        out.append("never")
    return out
#: for else continue
def main():
    out = []
    for i in range(5):
        if i % 2:
            continue
        out.append(i)
    else:
        out.append("done")
    for i in [1, 2]:
        if i == 2:
            break
    else:
        out.append("never")
    return out, i
#: nested loops and return
def find(n):
    for a in range(1, n):
        for b in range(a, n):
            c = n - a - b
            if c > b and a * a + b * b == c * c:
                return a, b, c
    return None
def main():
    return find(12), find(7), find(30)
#: primes
def is_prime(n):
    if n < 2:
        return False
    i = 2
    while i * i <= n:
        if n % i == 0:
            return False
        i += 1
    return True
def main():
    return [n for n in range(50) if is_prime(n)]
#: fib
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
def main():
    return [fib(n) for n in range(20)]
#: factorial big
def fact(n):
    return 1 if n == 0 else n * fact(n - 1)
def main():
    return fact(50), fact(25)
#: default arguments
def f(a, b=2, *args, c=3, **kwargs):
    return a, b, args, c, kwargs
def main():
    return f(1), f(1, 5), f(1, 2, 3, 4), f(1, c=9), f(1, x=1, y=2), f(*[1, 2, 3], **{"c": 4, "z": 5})
#: mutable default
def main():
    def f(x, acc=[]):
        acc.append(x)
        return acc
    f(1)
    return f(2)
#: closures counter
def main():
    def counter():
        n = 0
        def inc():
            nonlocal n
            n += 1
            return n
        return inc
    a, b = counter(), counter()
    return a(), a(), b(), a()
#: closures late binding
def main():
    fs = [lambda: i for i in range(3)]
    gs = [lambda i=i: i for i in range(3)]
    hs = []
    for j in range(3):
        hs.append(lambda: j)
    return [f() for f in fs], [g() for g in gs], [h() for h in hs]
#: nested nonlocal
def main():
    x = 1
    def a():
        nonlocal x
        x += 1
        def b():
            nonlocal x
            x *= 10
            return x
        return b
    return a()(), x
#: comprehension scope
def main():
    x = "outer"
    ys = [x for x in range(3)]
    zs = {x: [x for x in range(x)] for x in range(3)}
    return x, ys, zs
#: comprehension closure capture
def main():
    out = []
    for n in range(3):
        out.append([lambda: (n, k) for k in range(2)])
    return [[f() for f in fs] for fs in out]
#: generator laziness
def main():
    log = []
    def note(x):
        log.append(x)
        return x
    g = (note(x) for x in range(5))
    first = next(g)
    log.append("between")
    second = next(g)
    return first, second, log, list(g), list(g)
#: generator sees later assignment
def main():
    k = 1
    g = (x * k for x in range(3))
    k = 10
    return list(g)
#: generator nested
def main():
    g = ((x, y) for x in range(3) for y in range(x) if (x + y) % 2)
    h = (sum(z for z in range(n)) for n in range(5))
    return list(g), list(h), any(x > 2 for x in range(5)), all(x < 2 for x in range(5))
#: generators in a list
def main():
    gens = [(x + i for x in range(2)) for i in range(3)]
    return [list(g) for g in gens]
#: walrus
def main():
    out = []
    n = 10
    while (h := n // 2) > 0:
        out.append(h)
        n = h
    xs = [last := x for x in range(4)]
    return out, h, xs, last
#: augmented assignment
def main():
    x = 5
    x += 2; x -= 1; x *= 3; x //= 2; x %= 7; x **= 3; x <<= 2; x >>= 1; x |= 1; x &= 0xff; x ^= 3
    y = 7
    y /= 2
    xs = [1]
    alias = xs
    xs += [2]
    xs *= 2
    s = {1, 2}
    t = s
    s |= {3}
    s -= {1}
    s ^= {9}
    s &= {3, 9}
    d = {"a": 1}
    e = d
    d |= {"b": 2}
    d["a"] += 10
    grid = [[0] * 2 for _ in range(2)]
    grid[1][0] += 5
    tup = (1,)
    tup += (2,)
    text = "a"
    text += "b"
    return x, y, xs, alias is xs, sorted(t), e, grid, tup, text
#: list plus equals iterable
def main():
    xs = [1]
    xs += "ab"
    xs += range(2)
    xs += (k for k in {"k": 1})
    return xs
#: multiple targets
def main():
    a = b = [1]
    b.append(2)
    (c, d), e = [1, 2], 3
    f, *g, h = range(6)
    [i, j] = "ij"
    *k, = (1, 2)
    a2, b2 = 1, 2
    a2, b2 = b2, a2
    xs = [0, 0]
    xs[0], xs[1] = 5, 6
    m, n = {"x": 1, "y": 2}
    return a, c, d, e, f, g, h, i, j, k, a2, b2, xs, m, n
#: starred middle
def main():
    first, *middle, last = [1, 2]
    (a, *b), c = "hello", 5
    return first, middle, last, a, b, c
#: slices assign and delete
def main():
    xs = list(range(10))
    xs[2:4] = ["a", "b", "c"]
    del xs[0]
    xs[-1:] = []
    ys = list(range(10))
    ys[::2] = "vwxyz"
    del ys[1::3]
    zs = [1, 2, 3]
    zs[1:1] = [9, 9]
    zs[5:2] = [7]
    ws = [1, 2, 3]
    ws[:] = ws[::-1]
    return xs, ys, zs, ws
#: list methods
def main():
    xs = [3, 1, 2]
    xs.append(5)
    xs.insert(0, 9)
    xs.insert(100, 8)
    xs.insert(-1, 7)
    xs.extend([1, 1])
    popped = xs.pop(), xs.pop(0), xs.pop(-2)
    xs.remove(1)
    ys = xs.copy()
    xs.sort()
    ys.sort(reverse=True)
    zs = ["b", "A", "c"]
    zs.sort(key=str.lower, reverse=True)
    ys.reverse()
    ws = [1]
    ws.clear()
    return popped, xs, ys, zs, ws, xs.count(1), xs.index(2)
#: stable sort
def main():
    people = [("a", 3), ("b", 1), ("c", 3), ("d", 1)]
    return sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True), sorted([[2], [1, 2], [1]]), sorted([True, 0, 2.5, -1])
#: sort with nan
def main():
    nan = float("nan")
    return sorted([3, 1, 2]), min(nan, 1), max(1, nan), [1, nan] == [1, nan]
#: dict methods
def main():
    d = {"b": 1, "a": 2}
    d["c"] = 3
    d.setdefault("d", []).append(1)
    d.setdefault("d", []).append(2)
    popped = d.pop("b"), d.pop("zz", None)
    d.update({"a": 20}, e=5)
    d.update([("f", 6)])
    last = d.popitem()
    copy = d.copy()
    copy["a"] = 0
    del d["c"]
    keys = d.keys()
    d["late"] = 1
    return d, popped, last, copy["a"], list(keys), list(d.values()), list(d.items()), "late" in keys, d.get("none"), d.get("none", 4)
#: dict order after delete
def main():
    d = {i: i for i in range(5)}
    del d[1]
    d[1] = "back"
    d[3] = "same place"
    for k in list(d):
        if k == 2:
            del d[k]
    return d, list(reversed(d))
#: word count
def main():
    counts = {}
    for word in "the cat and the dog and the bird".split():
        counts[word] = counts.get(word, 0) + 1
    return counts, sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))
#: set methods
def main():
    s = {1, 2, 3}
    s.add(4)
    s.discard(9)
    s.discard(1)
    s.remove(2)
    s.update([10, 20], (30,))
    s.intersection_update([3, 4, 10, 20])
    s.difference_update([20])
    s.symmetric_difference_update([3, 50])
    t = s.copy()
    t.clear()
    return sorted(s), t, s > {4}, s.isdisjoint({99}), {1, 2} == {2, 1}
#: set pop order
def main():
    s = set(range(20, 0, -3))
    out = []
    while s:
        out.append(s.pop())
        if len(out) == 3:
            s.add(100)
    return out
#: set growth order
def main():
    s = set()
    for i in range(200):
        s.add(i * i % 1009)
        if i % 7 == 0:
            s.discard(i)
    return list(s)
#: set of floats and tuples order
def main():
    return list({i / 7 for i in range(40)}), list({(i, i * i) for i in range(20)}), list({frozenset([i, i + 1]) for i in range(10)})
#: set algebra order
def main():
    a = set(range(0, 90, 3))
    b = set(range(0, 90, 5))
    return list(a | b), list(a & b), list(a - b), list(a ^ b), list(b - a), list(a.union(range(50, 60))), list(a.intersection(range(50))), list(a.difference([0, 3, 6]))
#: try except else finally
def main():
    log = []
    def f(x):
        try:
            log.append("try")
            r = 10 // x
        except ZeroDivisionError as e:
            log.append(str(e))
            return -1
        except (TypeError, ValueError):
            log.append("type")
            raise
        else:
            log.append("else")
            return r
        finally:
            log.append("finally")
    out = [f(5), f(0)]
    try:
        f("a")
    except TypeError as e:
        log.append("outer " + str(e))
    return out, log
#: finally overrides
def f():
    try:
        return 1
    finally:
        return 2
def g():
    for i in range(3):
        try:
            continue
        finally:
            if i == 1:
                break
    return i
def h():
    x = 1
    try:
        return x
    finally:
        x = 5
def k():
    try:
        raise ValueError
    finally:
        return "swallowed"
def main():
    return f(), g(), h(), k()
#: exception hierarchy
def kind(e):
    try:
        raise e
    except LookupError:
        return "lookup"
    except ArithmeticError:
        return "arithmetic"
    except OSError:
        return "os"
    except Exception:
        return "exception"
def main():
    return [kind(e) for e in [KeyError(1), IndexError("x"), ZeroDivisionError(), OverflowError(), ValueError(), TimeoutError(), RuntimeError(), UnicodeError()]]
#: raise from and context
def main():
    try:
        try:
            {}["k"]
        except KeyError as e:
            raise ValueError("wrapped") from e
    except ValueError as e:
        return repr(e), repr(e.__cause__)
#: bare raise
def main():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            raise
    except ArithmeticError as e:
        return type(e).__name__, str(e)
#: exception in handler
def main():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            int("x")
    except ValueError as e:
        return str(e)
#: nested try in loop
def main():
    out = []
    for x in [1, 0, "a", None, 2]:
        try:
            out.append(10 / x)
        except ZeroDivisionError:
            out.append("zero")
            continue
        except TypeError as e:
            out.append(str(e))
        finally:
            out.append("f")
    return out
#: recursion error is caught
def deep(n):
    return deep(n + 1)
def main():
    try:
        deep(0)
    except RecursionError as e:
        return "caught", str(e)
#: recursion of 900
def down(n):
    if n == 0:
        return 0
    return 1 + down(n - 1)
def main():
    return down(900)
#: mutual recursion
def even(n):
    return True if n == 0 else odd(n - 1)
def odd(n):
    return False if n == 0 else even(n - 1)
def main():
    return even(10), even(7), odd(101)
#: hanoi
def hanoi(n, a, b, c, moves):
    if n:
        hanoi(n - 1, a, c, b, moves)
        moves.append((a, c))
        hanoi(n - 1, b, a, c, moves)
    return moves
def main():
    return len(hanoi(8, "a", "b", "c", [])), hanoi(2, "a", "b", "c", [])
#: quicksort
def quick(xs):
    if len(xs) <= 1:
        return xs
    p, *rest = xs
    return quick([x for x in rest if x < p]) + [p] + quick([x for x in rest if x >= p])
def main():
    return quick([3, 6, 1, 8, 2, 9, 2])
#: sieve
def main():
    n = 60
    sieve = [True] * (n + 1)
    sieve[0:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if sieve[i]:
            sieve[i * i :: i] = [False] * len(range(i * i, n + 1, i))
    return [i for i, p in enumerate(sieve) if p]
#: matrix
def main():
    a = [[1, 2], [3, 4]]
    b = [[5, 6], [7, 8]]
    product = [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]
    return product, [list(r) for r in zip(*a)]
#: memo dictionary
def main():
    memo = {}
    def fib(n):
        if n in memo:
            return memo[n]
        memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
        return memo[n]
    return fib(90), len(memo)
#: collatz
def main():
    best = max(range(1, 300), key=lambda n: length(n))
    return best, length(best)
def length(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps
#: gcd and text
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
def main():
    return gcd(48, 36), "".join(chr((ord(c) - 97 + 13) % 26 + 97) for c in "hello"), "racecar" == "racecar"[::-1]
#: print forms
def main():
    print()
    print(1, "a", None, 2.0, [1, "x"], (1,), {"k": {1}})
    print("a", "b", sep="")
    print("a", "b", sep="-", end="!\n")
    print("no newline", end="")
    print(" continued")
    print("two\nlines")
    print(*range(5))
    print(*[1, 2], *"ab", sep=",")
    print(sep="x")
    print(True, False, 1e20, 1e-7, -0.0)
    print("tab\tquote'\"")
    print(print)
#: print before error
def main():
    print("before")
    raise ValueError("after")
#: math module
import math
def main():
    return [math.sqrt(2), math.floor(-2.5), math.ceil(2.1), math.trunc(-2.7), math.gcd(12, 18), math.lcm(4, 6), math.factorial(20), math.factorial(30), math.isqrt(17), math.comb(10, 3), math.perm(5, 2), math.perm(4), math.pi, math.e, math.tau, math.inf, math.hypot(3, 4), math.degrees(math.pi), math.radians(180), math.fabs(-2), math.fmod(-7, 3), math.copysign(1, -0.0), math.isnan(math.nan), math.isinf(math.inf), math.isfinite(1), math.log(math.e), math.log10(1000), math.log2(8), math.log(8, 2), math.exp(0), math.pow(2, 0.5), math.modf(2.5), math.frexp(8), math.ldexp(0.5, 4), math.prod([1, 2, 3]), math.fsum([0.1] * 10), math.isclose(0.1 + 0.2, 0.3), math.dist([0, 0], [3, 4]), math.sin(0), math.cos(0), math.atan2(1, 1), math.log2(2 ** 100), math.log(10 ** 400), math.floor(10 ** 20), math.ceil(1e20), math.comb(100, 50), math.gcd(), math.lcm(), math.gcd(-4)]
#: math errors
import math
def main():
    out = []
    for f in [lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.exp(1000), lambda: math.factorial(-1), lambda: math.factorial(2.0), lambda: math.floor(math.inf), lambda: math.floor("a"), lambda: math.acos(2), lambda: math.fmod(1, 0), lambda: math.isqrt(-1), lambda: math.pow(0, -1), lambda: math.comb(-1, 2), lambda: math.gcd(1.5), lambda: math.sqrt("x"), lambda: math.log(-5), lambda: math.ldexp(1.0, 5000), lambda: math.pow(10, 400)]:
        try:
            out.append(f())
        except Exception as e:
            out.append((type(e).__name__, str(e)))
    return out
#: functools
from functools import reduce, partial
import functools
def power(base, exponent):
    return base ** exponent
def main():
    square = partial(power, exponent=2)
    cube = functools.partial(power, exponent=3)
    two = partial(partial(max, 1), 2)
    try:
        reduce(lambda a, b: a + b, [])
    except TypeError as e:
        error = str(e)
    return square(5), cube(2), two(0), reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 7), error, square.keywords, square.args, reduce(lambda a, b: a + [b], "ab", [])
#: types
def main():
    return [type(x).__name__ for x in [1, 1.0, True, "a", None, [], (), {}, set(), frozenset(), range(1), len, type, int, main, lambda: 1, {}.keys(), iter([]), (x for x in []), zip(), map(len, []), enumerate([]), ValueError(), reversed([])]], type(1) == int, type(1) is int, isinstance(True, int), isinstance(1, (str, float)), isinstance(ValueError(), Exception), issubclass(bool, int), int is type(5), type("") != int, main.__name__, (lambda: 1).__name__, int.__name__, type(type(1)).__name__
#: doc strings
def f():
    "does f"
    return 1
def g(): return f.__doc__
def main():
    """main doc"""
    return f(), callable(f), callable(5), callable(int), f.__name__
#: annotations
x: int = 5
def f(a: int, b: "str" = "x") -> list[int]:
    c: float = 1.5
    d: int
    return [a, b, c]
def main():
    return f(1), x
#: module constants
LIMIT = 10
NAMES = ("a", "b")
TABLE = {n: len(n) for n in NAMES}
SQUARES = [i * i for i in range(LIMIT)]
double = lambda v: v * 2
def main():
    return LIMIT, NAMES, TABLE, SQUARES, double(4)
#: imports inside
def main():
    import math as m
    from math import pi as circle, floor
    return m.ceil(circle), floor(circle)
#: decorators
def twice(f):
    def wrapper(*args, **kwargs):
        return f(f(*args, **kwargs))
    return wrapper
def times(n):
    def decorate(f):
        return lambda x: f(x) * n
    return decorate
@twice
def add_three(x):
    return x + 3
@times(10)
@twice
def inc(x):
    return x + 1
def main():
    return add_three(1), inc(5)
#: higher order
def compose(*fs):
    def run(x):
        for f in fs:
            x = f(x)
        return x
    return run
def main():
    return compose(lambda x: x + 1, lambda x: x * 2, str)(5), list(map(lambda f: f(9), [abs, str, lambda v: -v])), (lambda f: f(f))(lambda g: 42)
#: shadowing builtins
def main():
    list = [1, 2]
    def sum(xs):
        return "mine"
    len = 5
    return list, sum(list), len, max
#: chained methods
def main():
    return "  Hello, World  ".strip().lower().replace(",", "").split()[::-1], [1, 2, 3].copy().pop().bit_length()
#: string building
def main():
    rows = []
    for i in range(1, 4):
        rows.append(" ".join(f"{i * j:2d}" for j in range(1, 4)))
    return "\n".join(rows)
#: conditional chains
def grade(n):
    if n >= 90:
        return "A"
    elif n >= 80:
        return "B"
    elif n >= 70:
        return "C"
    else:
        return "F"
def main():
    return [grade(n) for n in (95, 85, 75, 5)]
#: evaluation order
def main():
    log = []
    def n(x):
        log.append(x)
        return x
    n(1) + n(2) * n(3)
    [n(4), n(5)][n(0)]
    {n("k"): n("v")}
    (lambda a, b: 0)(b=n("b"), a=n("a"))
    n(1) < n(0) < n(99)
    xs = [0, 0]
    xs[n(1)] = n("value")
    n(7) if n(0) else n(8)
    return log, xs
#: del names and items
def main():
    x = 1
    del x
    x = 2
    xs = [1, 2, 3, 4]
    del xs[0], xs[-1]
    d = {"a": 1, "b": 2}
    del d["a"]
    return x, xs, d
#: semicolons and one liners
def main():
    a = 1; b = 2
    if a: b = 3; a = 4
    for i in range(3): a += i
    while a > 5: a -= 1
    return a, b
#: line continuation
def main():
    total = 1 + \
        2
    xs = [
        1,
        2,  # comment
    ]
    return total + sum(
        xs
    )
#: unicode names
def main():
    größe = 5
    π = 3.14
    return größe * π
#: iterators
def main():
    it = iter([1, 2, 3])
    a = next(it)
    rest = list(it)
    e = enumerate("ab")
    z = zip([1, 2], [3, 4])
    m = map(lambda x: x + 1, [1, 2])
    return a, rest, next(it, "end"), next(e), list(e), next(z), list(m), list(m), list(reversed(range(3))), 2 in iter([1, 2, 3]), sum(iter([1, 2])), dict(zip("ab", [1, 2])), list(zip(*[[1, 2], [3, 4]]))
#: iterating while appending
def main():
    xs = [1, 2, 3]
    for x in xs:
        if len(xs) < 6:
            xs.append(x * 10)
    return xs
#: self containing
def main():
    xs = [1]
    xs.append(xs)
    d = {}
    d["d"] = d
    return str(xs), repr(d)
#: nested data
def main():
    data = {"users": [{"name": "Ann", "tags": ["a", "b"]}, {"name": "Bob", "tags": []}]}
    return [u["name"] for u in data["users"] if u["tags"]], data["users"][0]["tags"][-1], {t for u in data["users"] for t in u["tags"]} == {"a", "b"}
#: keyword arguments order
def f(**kwargs):
    return list(kwargs.items())
def main():
    return f(z=1, a=2, m=3)
#: star args types
def f(*args):
    return args
def main():
    return f(), f(*"ab"), f(*{1: 2}), f(*range(3), *[9])
#: bool arithmetic
def main():
    return sum([True, False, True]), True + 1.5, [10, 20][True], "ab"[False], -True, True / 2, True // 1, {True: "x"}[1], int(True), f"{True:>6}", True == 1.0, not 0.0
#: int methods
def main():
    return (10).bit_length(), (-1).bit_length(), True.bit_length(), (6).numerator, (6).denominator, (5).as_integer_ratio()
#: global read in nested
BASE = 100
def main():
    def inner():
        def deeper():
            return BASE + offset
        return deeper()
    offset = 5
    return inner()
#: assert passes
def main():
    assert True
    assert 1 == 1, "fine"
    return "ok"
#: time functions
import time
def main():
    start = time.perf_counter()
    time.sleep(0.001)
    return time.perf_counter() >= start, time.time() > 1e9, type(time.time()).__name__
#: string escapes in loops
def main():
    for c in "a\tb\\c":
        print(repr(c))
    return "é" + "\u00e9"
#: pascal
def main():
    rows = [[1]]
    for _ in range(5):
        r = rows[-1]
        rows.append([1] + [a + b for a, b in zip(r, r[1:])] + [1])
    return rows
#: bisect
def bisect(xs, x):
    lo, hi = 0, len(xs)
    while lo < hi:
        mid = (lo + hi) // 2
        if xs[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    return lo
def main():
    return [bisect([1, 3, 5, 7], x) for x in range(9)]
#: flatten
def flatten(xs):
    out = []
    for x in xs:
        out += flatten(x) if isinstance(x, list) else [x]
    return out
def main():
    return flatten([1, [2, [3, [4]], 5], [[]]])
#: permutations
def perms(xs):
    if not xs:
        return [[]]
    return [[x] + p for i, x in enumerate(xs) for p in perms(xs[:i] + xs[i + 1:])]
def main():
    return perms([1, 2, 3])
#: newton
def main():
    x = 2.0
    for _ in range(6):
        x = (x + 2 / x) / 2
    return x, x * x
#: mandelbrot
def main():
    rows = []
    for y in range(-4, 5):
        row = ""
        for x in range(-8, 4):
            cr, ci, zr, zi, n = x / 4, y / 4, 0.0, 0.0, 0
            while zr * zr + zi * zi <= 4 and n < 20:
                zr, zi, n = zr * zr - zi * zi + cr, 2 * zr * zi + ci, n + 1
            row += "#" if n == 20 else "."
        rows.append(row)
    return rows
#: lcg checksum
def main():
    x = 12345
    total = 0
    for _ in range(1000):
        x = (1103515245 * x + 12345) % 2**31
        total ^= x
    return x, total
#: constant set displays
def main():
    return [x for x in {(1,), (2,), (1, 2, 3), ()}], {1000, 17, 33, 65}, list({9, 1, 17, 25}), [x for x in {17, 9}], {17, 9, 1}, {8, 16, 24, 0, 32}
#: annotations without values in functions
def show(x):
    print('show', x)
    return x
class O:
    def __setattr__(self, n, v): print('set', n, v)
    def __setitem__(self, k, v): print('setitem', k, v)
    def __getitem__(self, k): print('getitem', k); return self
    def __getattr__(self, n): print('get', n); return self
o = O()
d = {}
class T: pass
def f():
    show(o).attr: int
    show(d)[show(1)]: int
    show(d)[show(2):show(3)]: str
    show(o).a.b: int = show(5)
    show(d)[show(4)]: int = show(6)
    (x): int = show(7)
    y: T = 8
    (o.z): int
    o[show(1)][show(2)]: int
    (d[show(3)]): int
    return x, y
def g():
    x: int
    return x
def h():
    T.q.attr: int
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    return attempt(f), attempt(g), attempt(h)
#: annotations without values at the top
class O:
    def __init__(self): print('made')
    def __setattr__(self, n, v): print('set', n, v)
    def __getattr__(self, n): print('get', n); return self
    def __getitem__(self, k): print('getitem', k); return self
    def __setitem__(self, k, v): print('setitem', k, v)
def show(x):
    print('show', x)
    return x
o = O()
d = {}
o.attr: int
show(o).attr: show
d[show(1)]: int
show(d)[show(2)]: o.x
o.a.b: o.t = show(5)
show(d)[show(3)]: o.t = show(9)
o[show(5)].c: int
d[show(5):show(6)]: int
class C:
    show(o).q: o.r
    show(d)[show(7)]: o.s
    x: o.u
    y: o.v = show(4)
    (z): o.w
def main():
    return d
