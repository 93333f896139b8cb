#: annotation of a tuple with ellipsis
def f(a: tuple[int, ...], b: "int" = 3, *c: list[tuple[str, ...]]) -> tuple[int, ...]:
    return a
def main():
    return f((1, 2))
#: annotated variable with ellipsis
x: tuple[int, ...] = (1, 2)
class A:
    y: dict[str, tuple[int, ...]] = {}
def main():
    z: tuple[float, ...] = (1.5,)
    return x, A.y, z
#: format of strings
def main():
    out = []
    for spec in ["", "5", "<5", ">5", "^5", "*^7", ".2", "7.2", "<7.1s", "s", "05", "=5", "+5", ",", "d", "x"]:
        try:
            out.append(format("abc", spec))
        except ValueError as e:
            out.append(str(e))
    return out
#: format of integers
def main():
    out = []
    for spec in ["", "5", "<5", "^6", "=+6", "06", "+", " ", "-", "x", "X", "#x", "#o", "#b", "#010x", ",", "_", "_x", ",x", "c", "n", ".2", "e", ".3e", "g", "f", ".0f", "%", ".1%", "08,", "*<+8,", "s", "1_0", "z", "#,", "<08", "^+08d", "#X"]:
        for n in (0, -5, 1234567, 65):
            try:
                out.append(format(n, spec))
            except (ValueError, OverflowError) as e:
                out.append(spec + ": " + str(e))
    return out
#: format of floats
def main():
    out = []
    for spec in ["", "5", "<9", "^9", "=+9", "09", "+", " ", "e", "E", "f", "F", "g", "G", "%", ".0f", "#.0f", ".0e", "#.0e", ".3g", "#.3g", ".10g", ",", "_", ",.2f", "_.3f", "z.1f", "z", "+z.0f", "n", "d", "x", "s", ".2", "#", "#.2", "015,.2f", "c", ".3%", "*^+14,.1f"]:
        for n in (0.0, -0.0, 1.5, -1234567.891, 1e100, 1e-7, float("inf"), float("nan"), -0.04, 0.5, 2.5, 1e16, 123456789012345678.0):
            try:
                out.append(format(n, spec))
            except ValueError as e:
                out.append(spec + ": " + str(e))
    return out
#: float repr
def main():
    return [0.1, 1e16, 1e15, 123456789012345680.0, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 2.2250738585072014e-308, 1e-5, 0.0001, 1/3, 9007199254740993.0, 1e21, 4.35, 2**53 + 0.0, 100.0, 1e-4, 0.00001234, 12345678901234567.0, -0.0]
#: rounding of floats
def main():
    out = []
    for x in (2.5, 3.5, -2.5, 0.5, 1.005, 2.675, 1e22, 1.5e-10, 123.456, -123.456, 5e-324, 1e308):
        for n in (None, 0, 1, 2, -1, -2, 20, -300, 400):
            try:
                out.append(round(x, n))
            except (OverflowError, ValueError) as e:
                out.append(repr(e))
    return out
#: rounding of inf and nan
def main():
    out = []
    for x in (float("inf"), float("nan"), -float("inf")):
        for n in (None, 0, 3):
            try:
                out.append(str(round(x, n)))
            except (OverflowError, ValueError) as e:
                out.append(repr(e))
    return out
#: percent formatting
def main():
    out = []
    for f, a in [("%5d|%-5d|%05d|%+d|% d", (1, 2, 3, 4, 5)), ("%x %X %#x %o %#o", (255, 255, 255, 8, 8)), ("%e %.2e %E", (1.5, 1e100, 1e-7)), ("%g %G %.3g %#g", (1e10, 1e-10, 123456, 1.0)), ("%s %r %a", ("é", "é", "é")), ("%c%c", (65, "b")), ("%%", ()), ("%5.1f|%-8.2f|%08.3f", (1.25, 2.345, -3.1)), ("%*d %-*d|", (5, 1, 5, 2)), ("%.*f", (2, 1.239)), ("%(a)s %(b)05d", {"a": 1, "b": 2}), ("%d", 1.9), ("%d", "x"), ("%i", True), ("%s", ((1, 2),)), ("%s", (1, 2)), ("%s %s", (1,)), ("abc", (1,)), ("%q", 1), ("%", 1), ("%(a)s", (1,)), ("%x", 1.5), ("%c", "ab"), ("%c", 1114112), ("%.3s|%10.2s", ("abcdef", "xyz")), ("%u", 5), ("%ld", 5), ("%+.3e", 12345.678), ("%f", float("nan")), ("%010f", float("-inf")), ("%-010d|", 5), ("% 05d", 42), ("%#.0f", 3.0), ("%.0f", 0.5), ("%s", []), ("%d %d", [1, 2]), ("%s", {}), ("%(x)d", {"x": 10**20}), ("%.2147483648d", 1), ("%r", None), ("%.2r", "abc")]:
        try:
            out.append(f % a)
        except (TypeError, ValueError, OverflowError, KeyError) as e:
            out.append(repr(e))
    return out
#: slice assignment and deletion
def main():
    out = []
    for edit in [lambda l: l.__setitem__(slice(1, 3), "xyz"), lambda l: l.__setitem__(slice(None, None, 2), [9, 9, 9]), lambda l: l.__setitem__(slice(3, 1), [7]), lambda l: l.__setitem__(slice(-100, 100), []), lambda l: l.__setitem__(slice(None, None, -1), [1, 2, 3, 4, 5]), lambda l: l.__delitem__(slice(None, None, 2)), lambda l: l.__delitem__(slice(4, None, -2)), lambda l: l.__setitem__(slice(0, 4, 2), [1]), lambda l: l.__setitem__(slice(0, 2), 5), lambda l: l.__setitem__(10, 1), lambda l: l.__delitem__(-6)]:
        l = [0, 1, 2, 3, 4]
        try:
            edit(l)
            out.append(l)
        except (ValueError, TypeError, IndexError) as e:
            out.append(repr(e))
    return out
#: slice assignment with itself
def main():
    a = [1, 2, 3]
    a[1:1] = a
    b = [1, 2, 3]
    b[::-1] = b
    c = [1, 2, 3]
    c[:] = (x * 2 for x in c)
    d = list(range(10))
    del d[2:8:3], d[0]
    return a, b, c, d
#: chained comparisons evaluate once
def main():
    seen = []
    def v(x):
        seen.append(x)
        return x
    r = [v(1) < v(2) < v(3), v(3) < v(2) < v(1), v(1) == v(1) != v(2) in [v(2)], not v(1) is v(1) is not None]
    return r, seen
#: unpacking errors
def main():
    out = []
    for code in [lambda: (lambda: [(a, b) for a, b in [(1, 2, 3)]])(), lambda: [(a, b) for a, b in [(1,)]], lambda: [a for a, *b, c in [(1,)]], lambda: [a for (a, b), c in [(1, 2)]], lambda: [a for a, b in ["abc"]], lambda: [a for a, b in [{1}]]]:
        try:
            out.append(code())
        except (ValueError, TypeError) as e:
            out.append(repr(e))
    return out
#: starred unpacking
def main():
    a, *b = "xyz"
    *c, d = range(4)
    e, (f, *g), h = 1, (2, 3, 4), 5
    [i, *j] = {1: 2, 3: 4}
    (k,) = [9]
    x = y, *z = 1, 2, 3
    return a, b, c, d, e, f, g, h, i, j, k, x, y, z
#: generator send and return
def main():
    def g():
        x = yield 1
        y = yield x * 2
        return x + y
    it = g()
    out = [next(it), it.send(10)]
    try:
        it.send(5)
    except StopIteration as e:
        out.append((e.value, e.args))
    try:
        it.send(None)
    except StopIteration as e:
        out.append((e.value, e.args))
    try:
        g().send(1)
    except TypeError as e:
        out.append(str(e))
    return out
#: generator throw
def main():
    log = []
    def g():
        while True:
            try:
                yield 1
            except ValueError as e:
                log.append(repr(e))
                yield 2
            finally:
                log.append("f")
    it = g()
    out = [next(it), it.throw(ValueError("x")), next(it)]
    try:
        it.throw(KeyError, "k")
    except KeyError as e:
        out.append(repr(e))
    try:
        next(it)
    except StopIteration:
        out.append("end")
    try:
        it.throw(TypeError("late"))
    except TypeError as e:
        out.append(repr(e))
    return out, log
#: generator close
def main():
    log = []
    def g():
        try:
            yield 1
            yield 2
        except GeneratorExit:
            log.append("exit")
            raise
        finally:
            log.append("f")
    it = g()
    next(it)
    r = it.close()
    it2 = g()
    it2.close()
    try:
        next(it2)
    except StopIteration:
        log.append("stop")
    return r, log
#: generator that raises StopIteration
def main():
    def g():
        yield 1
        raise StopIteration(5)
    try:
        return list(g())
    except RuntimeError as e:
        return str(e), repr(e.__cause__)
#: generator already executing
def main():
    def g():
        yield next(it)
    it = g()
    try:
        next(it)
    except ValueError as e:
        return str(e)
#: yield from delegation
def main():
    def inner():
        try:
            x = yield 1
            yield x
        except ValueError as e:
            yield "caught " + str(e)
        return "r"
    def outer():
        r = yield from inner()
        yield r
        yield from "ab"
        yield from [1]
    it = outer()
    return [next(it), it.throw(ValueError("v")), next(it), next(it), next(it), next(it, "done"), next(it, "done")]
#: generator state attributes
def main():
    def g():
        yield 1
    it = g()
    return it.__name__, it.__qualname__
#: exception chaining
def main():
    out = []
    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise KeyError("k") from e
    except KeyError as e:
        out.append((repr(e.__cause__), repr(e.__context__)))
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            raise KeyError("k")
    except KeyError as e:
        out.append((e.__cause__, repr(e.__context__)))
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            raise KeyError("k") from None
    except KeyError as e:
        out.append((e.__cause__, repr(e.__context__)))
    return out
#: exception args str repr
def main():
    out = []
    for e in [ValueError(), ValueError("a"), ValueError("a", 1), ValueError(("a",)), KeyError("k"), KeyError(), KeyError(1, 2), OSError(2, "no"), StopIteration(3), SystemExit(1), UnicodeError("x"), NameError("n"), AttributeError("a"), AssertionError("a"), IndexError(None), Exception([1]), ArithmeticError(1.5), TimeoutError("t"), EOFError(), LookupError("x")]:
        out.append((str(e), repr(e), e.args))
    return out
#: own exceptions
class A(Exception):
    pass
class B(A):
    def __init__(self, code, *rest):
        super().__init__(code)
        self.code = code
        self.rest = rest
    def __str__(self):
        return f"B{self.code}"
class C(ValueError):
    def __init__(self, x):
        self.x = x
def main():
    out = []
    for e in (A(), A(1), B(2, 3), C(4)):
        try:
            raise e
        except Exception as x:
            out.append((str(x), repr(x), x.args, type(x).__name__, isinstance(x, A)))
    try:
        raise A
    except A as x:
        out.append(x.args)
    return out, B(1).rest, C(5).x
#: notes of exceptions
def main():
    e = ValueError("a")
    e.add_note("n")
    e.add_note("m")
    return e.__notes__
#: finally overrides
def main():
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
                break
        return i
    def h():
        try:
            raise ValueError
        finally:
            return 3
    def k():
        x = 1
        try:
            return x
        finally:
            x = 2
    return f(), g(), h(), k()
#: raise of non exceptions
def main():
    out = []
    for x in (1, "a", None, int):
        try:
            raise x
        except TypeError as e:
            out.append(str(e))
    try:
        raise ValueError from 3
    except TypeError as e:
        out.append(str(e))
    return out
#: properties
class A:
    def __init__(self):
        self._x = 1
    @property
    def x(self):
        "doc"
        return self._x
    @x.setter
    def x(self, v):
        self._x = v * 2
    @x.deleter
    def x(self):
        self._x = None
    @property
    def ro(self):
        return 5
def main():
    a = A()
    out = [a.x]
    a.x = 5
    out.append(a.x)
    del a.x
    out.append(a.x)
    for f in (lambda: setattr(a, "ro", 1), lambda: delattr(a, "ro")):
        try:
            f()
        except AttributeError as e:
            out.append(str(e))
    return out, A.x.__doc__
#: comparison methods and hash
class A:
    def __init__(self, v):
        self.v = v
    def __eq__(self, o):
        return isinstance(o, A) and self.v == o.v
class B(A):
    def __hash__(self):
        return hash(self.v)
class C:
    def __lt__(self, o):
        return NotImplemented
def main():
    out = [A(1) == A(1), A(1) != A(1), A(1) == 1, B(1) in {B(1)}, len({B(1), B(1), B(2)})]
    for f in (lambda: hash(A(1)), lambda: {A(1)}, lambda: C() < C(), lambda: C() < 1, lambda: C() >= C(), lambda: sorted([C(), C()])):
        try:
            out.append(f())
        except TypeError as e:
            out.append(str(e))
    return out
#: total ordering
from functools import total_ordering
@total_ordering
class V:
    def __init__(self, n):
        self.n = n
    def __eq__(self, o):
        return self.n == o.n
    def __lt__(self, o):
        if not isinstance(o, V):
            return NotImplemented
        return self.n < o.n
def main():
    out = [V(1) <= V(1), V(1) > V(2), V(2) >= V(1), max(V(1), V(3), V(2)).n, [v.n for v in sorted([V(3), V(1)])]]
    try:
        V(1) >= 1
    except (TypeError, AttributeError) as e:
        out.append(str(e))
    try:
        @total_ordering
        class W:
            pass
    except ValueError as e:
        out.append(str(e))
    return out
#: reflected operators
class N:
    def __init__(self, v):
        self.v = v
    def __add__(self, o):
        return ("add", self.v, o)
    def __radd__(self, o):
        return ("radd", self.v, o)
    def __iadd__(self, o):
        self.v += o
        return self
    def __neg__(self):
        return N(-self.v)
    def __matmul__(self, o):
        return "mm"
    def __rpow__(self, o):
        return "rpow"
    def __divmod__(self, o):
        return "dm"
    def __index__(self):
        return self.v
    def __abs__(self):
        return "abs"
    def __round__(self, n=None):
        return ("round", n)
    def __trunc__(self):
        return 7
    def __bool__(self):
        return False
    def __contains__(self, x):
        return x == self.v
    def __getitem__(self, k):
        return k
    def __call__(self, *a, **k):
        return a, k
    def __format__(self, spec):
        return "<" + spec + ">"
def main():
    n = N(3)
    n += 4
    return n.v, n + 1, 1 + n, sum([n]), (-n).v, n @ 1, 2 ** n, divmod(n, 1), [0] * N(2), list(range(10))[N(3)], abs(n), round(n), round(n, 2), bool(n), 7 in n, 8 in n, n[1:2], n[1, 2], n(1, a=2), f"{n:x>3}", format(n), hex(N(255)), "abc"[N(1)], not n
#: bad results of special methods
class A:
    def __len__(self): return -1
    def __bool__(self): return 1
    def __hash__(self): return "x"
    def __index__(self): return "x"
    def __repr__(self): return 5
    def __str__(self): return 5
    def __iter__(self): return 5
    def __contains__(self, x): return []
    def __format__(self, s): return 3
    def __float__(self): return 1
    def __int__(self): return 1.5
def main():
    out = []
    for f in (len, bool, hash, hex, repr, str, iter, lambda a: 1 in a, format, float, int, list, lambda a: [1][a]):
        try:
            out.append(f(A()))
        except (TypeError, ValueError) as e:
            out.append(repr(e))
    return out
#: inheritance and super
class A:
    kind = "a"
    def __init__(self, x=1):
        self.x = x
    def who(self):
        return "A" + self.kind
    @classmethod
    def make(cls, *a):
        return cls(*a)
    @staticmethod
    def st(x):
        return x + 1
class B(A):
    kind = "b"
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y
    def who(self):
        return "B" + super().who()
    @classmethod
    def make(cls, *a):
        return super().make(*a, 9)
class C(B):
    def who(self):
        return "C" + super(C, self).who() + A.who(self)
def main():
    c = C.make(1)
    return c.who(), c.x, c.y, B.st(3), c.st(4), isinstance(c, A), issubclass(C, (int, A)), type(c).__name__, C.__name__, C.__qualname__, A().x
#: class attributes shared
class A:
    items = []
    n = 0
    def __init__(self):
        self.items.append(1)
        self.n += 1
        A.n += 10
def main():
    a, b = A(), A()
    return a.items, b.n, A.n, a.n, A.items is b.items
#: slots and getattr
class A:
    __slots__ = ("x", "y")
class B:
    def __getattr__(self, n):
        if n.startswith("a"):
            return n * 2
        raise AttributeError(n)
    def __setattr__(self, n, v):
        object.__setattr__(self, n, v + 1)
def main():
    a = A()
    a.x = 1
    out = [a.x]
    for f in (lambda: a.y, lambda: setattr(a, "z", 1)):
        try:
            out.append(f())
        except AttributeError as e:
            out.append(str(e))
    b = B()
    b.q = 5
    try:
        b.nope
    except AttributeError as e:
        out.append(str(e))
    return out, b.q, b.abc, getattr(b, "zzz", 3), hasattr(b, "aa"), hasattr(b, "zz")
#: repr of objects and classes
class A:
    pass
class B:
    def __repr__(self):
        return "B()"
def main():
    class L:
        pass
    b = B()
    return str(A), repr(L), str(b), f"{b}", f"{b!r:>6}", [b], {b: b}, (b,), str(type(1)), str(type(None)), str(print), str(len), str([].append)[:30]
#: iterator protocol by getitem
class S:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError
        return i * i
    def __len__(self): return self.n
def main():
    s = S(4)
    return list(s), 9 in s, 8 in s, list(reversed(s)), max(s), [*s], dict(zip(s, s)), list(iter(s))
#: context managers
class M:
    def __init__(self, log, swallow=False):
        self.log = log
        self.swallow = swallow
    def __enter__(self):
        self.log.append("in")
        return self
    def __exit__(self, t, v, tb):
        self.log.append((t.__name__ if t else None, str(v)))
        return self.swallow
def main():
    log = []
    with M(log, True) as m, M(log):
        raise ValueError("x")
    try:
        with M(log):
            raise KeyError(1)
    except KeyError:
        log.append("out")
    def f():
        with M(log):
            return 5
    for i in range(2):
        with M(log):
            if i:
                break
            continue
    return f(), log
#: str methods with corner arguments
def main():
    out = []
    s = "abcabc"
    for f in [lambda: s.find("", 6), lambda: s.find("", 7), lambda: s.rfind("", 2, 4), lambda: s.index("z"), lambda: s.rindex("z"), lambda: s.count(""), lambda: s.count("", 3, 1), lambda: s.split("bc", 1), lambda: s.rsplit("bc", 1), lambda: s.split(""), lambda: s.split(None, 0), lambda: "  a  b ".split(None, 1), lambda: "  a  b ".rsplit(None, 1), lambda: "".split(), lambda: "".split(","), lambda: s.partition(""), lambda: s.rpartition("x"), lambda: s.replace("", "-"), lambda: s.replace("", "-", 3), lambda: s.replace("abc", "", -1), lambda: "".replace("", "x"), lambda: "".replace("", "x", 0), lambda: s.startswith(("x", "ab")), lambda: s.startswith(()), lambda: s.startswith("", 6), lambda: s.startswith("", 7), lambda: s.endswith("", 7), lambda: s.startswith(["a"]), lambda: s.center(9, "*"), lambda: s.center(10, "*"), lambda: "ab".center(5, "*"), lambda: s.center(9, "ab"), lambda: "-5".zfill(5), lambda: "+".zfill(3), lambda: "--1".zfill(5), lambda: s.strip("cab"), lambda: s.lstrip(""), lambda: "x\x1cy\x85z\u2028w\r\n".splitlines(), lambda: "a\r\nb\rc\n\n".splitlines(True), lambda: "a\tb\t\tc".expandtabs(4), lambda: "a\tb".expandtabs(0), lambda: "a\tb".expandtabs(-1), lambda: "\t\n\tx".expandtabs(3), lambda: s.removeprefix("abc"), lambda: s.removesuffix(""), lambda: "ab".join("xyz"), lambda: "".join([1]), lambda: ",".join(["a", 2]), lambda: s * -1, lambda: s[10:], lambda: s[::-2], lambda: s[5:0:-2], lambda: s[::0], lambda: s[1.0], lambda: s["a"], lambda: s + 1, lambda: 1 + s, lambda: s * 1.0, lambda: s < 1, lambda: 1 in s, lambda: "ß".upper(), lambda: "ŉ".title(), lambda: "ﬁx".capitalize(), lambda: "İ".lower(), lambda: "ΑΣ".lower(), lambda: "ΑΣ".casefold(), lambda: "dž".title(), lambda: "they're bill's".title(), lambda: "x1y2z".title(), lambda: "aBc".swapcase(), lambda: s.translate({97: None, 98: "xx", 99: 100}), lambda: str.maketrans("ab", "xy", "z"), lambda: str.maketrans({"a": 1, 98: None}), lambda: str.maketrans("a", "bc"), lambda: "²".isdigit(), lambda: "²".isdecimal(), lambda: "½".isnumeric(), lambda: "".isalpha(), lambda: "".isascii(), lambda: "\n".isprintable(), lambda: "Ab Cd".istitle(), lambda: "A".isupper(), lambda: "1".isupper(), lambda: "a1".isidentifier(), lambda: "1a".isidentifier(), lambda: "".isidentifier()]:
        try:
            out.append(f())
        except (ValueError, TypeError, IndexError) as e:
            out.append(repr(e))
    return out
#: str.format
def main():
    out = []
    class A:
        x = [1, {"k": "v"}]
    for f in [lambda: "{}{}".format(1, 2), lambda: "{1}{0}".format(1, 2), lambda: "{a}{b!r:>5}".format(a=1, b="x"), lambda: "{0.x[1][k]}".format(A), lambda: "{:{}}".format("x", 5), lambda: "{:{w}.{p}f}".format(1.23456, w=8, p=2), lambda: "{{}}{}".format(1), lambda: "{}{0}".format(1), lambda: "{".format(), lambda: "}".format(), lambda: "{!x}".format(1), lambda: "{0[a]}".format({"a": 1}), lambda: "{0[1]}".format([1, 2]), lambda: "{0[-1]}".format({"-1": 3}), lambda: "{0[-1]}".format([1]), lambda: "{2}".format(1), lambda: "{a}".format(), lambda: "{:d}".format("x"), lambda: "{!s:^7}".format(5), lambda: "{!a}".format("é"), lambda: "{:%}".format(0.25), lambda: "{0:{1}{2}}".format(5, ">", 4), lambda: "{:{}{}}".format(5, "<", 4), lambda: "{ }".format(1), lambda: "{0!}".format(1), lambda: "{:}}".format(1), lambda: "{a.b}".format(a=1), lambda: "{[0]}".format("abc"), lambda: "{.real}".format(5), lambda: "{:,}".format(10**10), lambda: "{:_b}".format(1000), lambda: "{0[}".format([1]), lambda: "{0.}".format(1), lambda: "{0[]}".format([1]), lambda: "{0]}".format([1]), lambda: "{:{:{}}}".format(1, 2, 3)]:
        try:
            out.append(f())
        except (ValueError, TypeError, IndexError, KeyError, AttributeError) as e:
            out.append(repr(e))
    return out
#: f-strings
def main():
    x, w, s = 3.14159, 10, "it's"
    d = {"a": 1}
    return [f"{x:.2f}", f"{x!r:>{w}}", f"{x = }", f"{x=:.1f}", f"{x + 1 = !s}", f"{d['a']}", f"{s!r}", f"{{}}", f"{'a' if x else 'b'}", f"{(lambda q: q * 2)(4)}", f"{x:{w}.{2}}", f"a{'b'}c" "d" f"{1}", f"{1:>{1 + 4}}", f"{ {1: 2}[1] }", f"{[i for i in range(3)]}", f"{x!s:^{w}}", rf"\n{w}", f"\n{w}", f"{w:#x}", f"{1_000:,}", f"{None}", f"{True:5}", f"{True:d}", f"{w:<5}|", f"{'é'!a}", f'{"nested"}', f"{x:+08.2f}", f"{'':5}|", f"{10**20:,}"]
#: parsing of integers
def main():
    out = []
    for a in [("12",), (" 12\n",), ("1_000",), ("1__0",), ("_1",), ("1_",), ("0x1f", 16), ("1f", 16), ("0b11", 2), ("0b11", 0), ("0o17", 0), ("017", 0), ("0", 0), ("00", 0), ("-0x1F", 0), ("+5",), ("- 5",), ("",), (" ",), ("z", 36), ("Z", 36), ("9", 8), ("1", 1), ("1", 37), ("1", -1), ("٣",), ("1٣",), ("0x",), ("0x", 16), ("0_x1", 16), ("0x_1", 16), ("1.0",), ("1e3",), (1.9,), (-1.9,), (True,), (None,), ([1],), (12, 10), ("12", 10.0), ("\u20091\u2009",), ("1\x00",), (float("inf"),), (float("nan"),), ("1 2",), ("²",)]:
        try:
            out.append(int(*a))
        except (ValueError, TypeError, OverflowError) as e:
            out.append(repr(e))
    return out
#: parsing of floats
def main():
    out = []
    for a in ["1", " 1.5\n", "1_0.5", "1__0", "_1.5", "1_.5", "1._5", "1e5", "1e_5", "1E+05", "1e", ".5", "5.", ".", "", "inf", "-Infinity", "+iNf", "nan", "-nan", "infinit", "1e400", "-1e400", "1e-400", "0x1p3", "١٫٥", "١.٥", "1,5", "1 5", "1e5.0", "1d", "1f", "NaN(1)", "++1", "2.2250738585072011e-308", "179769313486231580793728971405301e277", "9007199254740993", "0.1e1", "4.9406564584124654e-324", "2.4703282292062327e-324", "2.4703282292062328e-324"]:
        try:
            out.append(float(a))
        except ValueError as e:
            out.append(repr(e))
    return str(out)
#: float methods
def main():
    out = []
    for x in (0.0, -0.0, 1.5, -2.75, 1e300, 5e-324, 0.1, float("inf"), float("nan"), 2.0**53):
        for f in (lambda x: x.hex(), lambda x: x.is_integer(), lambda x: x.as_integer_ratio(), lambda x: hash(x) if x == x else 0, lambda x: int(x), lambda x: bool(x), lambda x: divmod(x, 0.7), lambda x: x // -0.3, lambda x: x % -0.3, lambda x: x ** -1, lambda x: 2 ** x):
            try:
                out.append(str(f(x)))
            except (ValueError, OverflowError, ZeroDivisionError) as e:
                out.append(repr(e))
    return out
#: int methods
def main():
    out = []
    for f in [lambda: (5).bit_length(), lambda: (-5).bit_length(), lambda: (0).bit_length(), lambda: (255).bit_count(), lambda: (-255).bit_count(), lambda: (5).as_integer_ratio(), lambda: (5).conjugate(), lambda: (5).real, lambda: (5).imag, lambda: (5).numerator, lambda: (5).denominator, lambda: True.bit_length(), lambda: (5).__add__(3), lambda: pow(2, -1), lambda: pow(2, -1, 5), lambda: pow(2, -1, 4), lambda: pow(2, 5, -7), lambda: pow(-2, 5, 7), lambda: pow(2, 5, 0), lambda: pow(0, 0), lambda: pow(0, -1), lambda: pow(2, 0.5, 3), lambda: 0 ** 0, lambda: (-8) ** (1/3) if False else 0, lambda: 7 // -2, lambda: 7 % -2, lambda: -7 // 2, lambda: divmod(-7, 2), lambda: divmod(7, -2), lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 >> 10**30, lambda: -1 >> 10**30, lambda: 0 << 10**30, lambda: ~5, lambda: 5 & -3, lambda: 5 | -3, lambda: 5 ^ -3, lambda: True + True, lambda: True & False, lambda: True ^ 1, lambda: ~True, lambda: -True, lambda: 10**25 / 10**24, lambda: 10**400 / 10**399, lambda: 1 / 3, lambda: 10**400 // 3.0, lambda: 2**1024 == float("inf"), lambda: 2**53 + 1 == 2.0**53, lambda: 2**53 + 1 > 2.0**53, lambda: 1e308 < 10**309, lambda: -10**400 < float("-inf"), lambda: int("1" * 4301), lambda: round(-5, -1), lambda: round(15, -1), lambda: round(25, -1), lambda: round(1234, -5), lambda: round(5, 3), lambda: hash(2**61 - 1), lambda: hash(-1), lambda: hash(2**61), lambda: hash(-2**61), lambda: hash(1.5), lambda: hash(2.0**70) == hash(2**70), lambda: sum([0.1] * 10), lambda: sum([1, 2.5, True]), lambda: sum(["a"]), lambda: sum([[1]], []), lambda: sum(["a"], ""), lambda: abs(-0.0), lambda: min([], default=3), lambda: min([]), lambda: max(1, 2.0, 2), lambda: max("a", "B", key=str.lower), lambda: min((1, "a"))]:
        try:
            out.append(str(f()))
        except (ValueError, TypeError, OverflowError, ZeroDivisionError) as e:
            out.append(repr(e))
    return out
#: math edges
import math
def main():
    out = []
    inf, nan = float("inf"), float("nan")
    for name in ["sin", "cos", "tan", "asin", "acos", "atan", "cosh", "tanh", "asinh", "acosh", "atanh", "exp", "expm1", "exp2", "log", "log2", "log10", "log1p", "sqrt", "gamma", "lgamma", "erf", "ceil", "floor", "trunc", "fabs", "degrees", "radians", "isnan", "isinf", "isfinite", "frexp", "modf", "ulp", "isqrt", "factorial"]:
        f = {"sin": math.sin, "cos": math.cos, "tan": math.tan, "asin": math.asin, "acos": math.acos, "atan": math.atan, "sinh": math.sinh, "cosh": math.cosh, "tanh": math.tanh, "asinh": math.asinh, "acosh": math.acosh, "atanh": math.atanh, "exp": math.exp, "expm1": math.expm1, "exp2": math.exp2, "log": math.log, "log2": math.log2, "log10": math.log10, "log1p": math.log1p, "sqrt": math.sqrt, "cbrt": math.cbrt, "gamma": math.gamma, "lgamma": math.lgamma, "erf": math.erf, "erfc": math.erfc, "ceil": math.ceil, "floor": math.floor, "trunc": math.trunc, "fabs": math.fabs, "degrees": math.degrees, "radians": math.radians, "isnan": math.isnan, "isinf": math.isinf, "isfinite": math.isfinite, "frexp": math.frexp, "modf": math.modf, "ulp": math.ulp, "isqrt": math.isqrt, "factorial": math.factorial}[name]
        for x in (0.0, -0.0, 1, -1, 0.5, inf, -inf, nan, 1e308, 5e-324, 171.5, -2.5, "a", 2):
            try:
                out.append(name + str(f(x)))
            except (ValueError, TypeError, OverflowError) as e:
                out.append(name + repr(e))
    return out
#: math of two arguments
import math
def main():
    out = []
    inf, nan = float("inf"), float("nan")
    values = (0.0, -0.0, 1.0, -1.5, 2, inf, -inf, nan, 1e-320)
    for name, f in (("atan2", math.atan2), ("pow", math.pow), ("fmod", math.fmod), ("remainder", math.remainder), ("copysign", math.copysign), ("hypot", math.hypot), ("nextafter", math.nextafter), ("log", math.log), ("isclose", math.isclose)):
        for x in values:
            for y in values:
                try:
                    out.append(str(f(x, y)))
                except (ValueError, OverflowError, ZeroDivisionError) as e:
                    out.append(name + repr(e))
    return out
#: more math
import math
def main():
    out = []
    for f in [lambda: math.gcd(), lambda: math.gcd(-4, 6, 0), lambda: math.lcm(), lambda: math.lcm(4, 0), lambda: math.comb(5, 7), lambda: math.comb(-1, 2), lambda: math.perm(5), lambda: math.perm(5, 2), lambda: math.perm(2, 5), lambda: math.comb(5, 2.0), lambda: math.gcd(1.0, 2), lambda: math.prod([]), lambda: math.prod([2, 3], start=4), lambda: math.prod(["a"]), lambda: math.fsum([1e100, 1, -1e100]), lambda: math.fsum([float("inf"), -float("inf")]), lambda: math.ldexp(1, 1024), lambda: math.ldexp(1, -1080), lambda: math.ldexp(0.5, 10**30), lambda: math.dist([1, 2], [3, 4]), lambda: math.dist([1], [1, 2]), lambda: math.hypot(), lambda: math.hypot(3, 4, 12), lambda: math.log(10**400), lambda: math.log2(2**5000), lambda: math.log10(10**400), lambda: math.log(8, 2), lambda: math.log(0), lambda: math.log(5, 1), lambda: math.isqrt(10**40 + 1), lambda: math.isqrt(-1), lambda: math.ceil(1e30), lambda: math.floor(-1.5), lambda: math.factorial(20), lambda: math.factorial(-1), lambda: math.factorial(2.0), lambda: math.isclose(1, 1 + 1e-10), lambda: math.isclose(1, 2, rel_tol=-1), lambda: math.isclose(0, 1e-12, abs_tol=1e-10), lambda: math.pi, lambda: math.tau, lambda: math.e, lambda: math.inf, lambda: math.nan, lambda: math.trunc(-2.7), lambda: math.modf(-3.25), lambda: math.frexp(-0.75), lambda: math.fmod(-7, 3), lambda: math.remainder(7, 2), lambda: math.sqrt(-1), lambda: math.degrees(math.pi)]:
        try:
            out.append(str(f()))
        except (ValueError, TypeError, OverflowError, ZeroDivisionError) as e:
            out.append(repr(e))
    return out
#: functools together
import functools
def main():
    out = []
    @functools.lru_cache(maxsize=2)
    def f(x, *, y=1):
        out.append(x)
        return x
    f(1), f(1), f(2), f(3), f(1), f(1.0), f(1, y=1)
    out.append(f.cache_info())
    f.cache_clear()
    out.append(str(f.cache_info()))
    p = functools.partial(pow, 2)
    out += [p(3), p.func is pow, p.args, p.keywords, functools.partial(p, 5)(), functools.partial(int, base=2)("11"), repr(functools.partial(int, base=2))]
    out.append(functools.reduce(lambda a, b: a * b, range(1, 6), 10))
    try:
        functools.reduce(lambda a, b: a, [])
    except TypeError as e:
        out.append(str(e))
    @functools.singledispatch
    def s(x): return "any"
    @s.register
    def _(x: int): return "int"
    @s.register(list)
    def _(x): return "list"
    s.register(type(None), lambda x: "none")
    out += [s(1), s(True), s([]), s(None), s(""), s.dispatch(bool)(1)]
    @functools.wraps(s)
    def w(*a): "doc"; return 1
    out += [w.__name__, w.__wrapped__ is s]
    out.append(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
    return out
#: cached property and methods
import functools
class A:
    n = 0
    @functools.cached_property
    def x(self):
        self.n += 1
        return self.n
    @functools.lru_cache
    def m(self, k):
        return k * 2
    @functools.singledispatchmethod
    def d(self, x): return "any"
    @d.register
    def _(self, x: str): return "str"
    def base(self, a, b): return (a, b)
    half = functools.partialmethod(base, 1)
def main():
    a = A()
    out = [a.x, a.x, a.n, a.m(2), a.m(2), a.d(1), a.d("s"), a.half(5)]
    del a.x
    out.append(a.x)
    a.x = 10
    return out + [a.x]
#: itertools with corner arguments
import itertools as it
def main():
    out = []
    for f in [lambda: list(it.islice(range(10), 2, 8, 3)), lambda: list(it.islice(range(10), None)), lambda: list(it.islice("abc", -1)), lambda: list(it.islice("abc", 0, None, 0)), lambda: list(it.product()), lambda: list(it.product("ab", repeat=0)), lambda: list(it.product("ab", [])), lambda: list(it.product("ab", repeat=-1)), lambda: list(it.permutations("abc", 2)), lambda: list(it.permutations("ab", 3)), lambda: list(it.permutations("ab", 0)), lambda: list(it.combinations("abc", 2)), lambda: list(it.combinations("abc", -1)), lambda: list(it.combinations_with_replacement("ab", 2)), lambda: list(it.zip_longest("ab", "c", fillvalue=0)), lambda: list(it.chain("ab", [1])), lambda: list(it.chain.from_iterable(["ab", "c"])), lambda: list(it.accumulate([1, 2, 3])), lambda: list(it.accumulate([1, 2], initial=10)), lambda: list(it.accumulate([3, 1, 2], max)), lambda: list(it.accumulate([])), lambda: [(k, list(g)) for k, g in it.groupby("aabbb")], lambda: [(k, len(list(g))) for k, g in it.groupby([1, 3, 2], key=lambda x: x % 2)], lambda: list(it.takewhile(bool, [1, 0, 1])), lambda: list(it.dropwhile(bool, [1, 0, 1])), lambda: list(it.filterfalse(None, [0, 1])), lambda: list(it.starmap(pow, [(2, 3)])), lambda: list(it.compress("abc", [1, 0, 1])), lambda: list(it.pairwise("abc")), lambda: list(it.repeat(1, 2)), lambda: list(it.repeat(1, -2)), lambda: list(zip(it.count(5, -2), "ab")), lambda: list(zip(it.count(0.5, 0.25), "abc")), lambda: repr(it.count(3)), lambda: repr(it.count(3, 2)), lambda: repr(it.repeat(1, 3)), lambda: list(it.islice(it.cycle("ab"), 5)), lambda: list(it.cycle([])), lambda: list(it.tee([1, 2], 3)[2]), lambda: [list(x) for x in it.tee(iter("ab"))], lambda: next(it.groupby([])), lambda: list(zip("ab", "abc", strict=True)), lambda: list(zip("abc", "ab", strict=True)), lambda: list(map(lambda a, b: a + b, "ab", "cd")), lambda: list(enumerate("ab", 10)), lambda: list(enumerate("ab", start=-1)), lambda: list(reversed({1: 2, 3: 4})), lambda: list(reversed({1})), lambda: list(iter(lambda: 1, 1)), lambda: list(filter(None, [0, "", 1])), lambda: list(range(5, 0, -2)), lambda: range(0, 10, 3)[-1], lambda: range(10)[2:8:2], lambda: range(5) == range(0, 5, 1), lambda: range(0) == range(2, 2), lambda: 4.0 in range(5), lambda: range(5).index(7), lambda: repr(range(0, 5, 2)), lambda: range(1, 2, 0), lambda: range(1.5)]:
        try:
            out.append(f())
        except (ValueError, TypeError, IndexError, StopIteration) as e:
            out.append(repr(e))
    return out
#: groups that are read late
import itertools as it
def main():
    g = list(it.groupby("aabb"))
    h = it.groupby([1, 1, 2])
    k, first = next(h)
    next(h)
    return [(k, list(v)) for k, v in g], list(first)
#: Counter
from collections import Counter
def main():
    c = Counter("abracadabra")
    d = Counter(a=3, b=-2, z=0)
    out = [c, c.most_common(2), c["q"], "q" in c, sum(c.values()), c.total(), c + d, c - d, c & d, c | d, +d, -d, list(d.elements()), c == Counter("abracadabra"), Counter(a=1) <= Counter(a=2), c > d, repr(Counter()), Counter([1, 1.0, True])]
    c.update("aa")
    c.subtract({"a": 1, "x": 5})
    out.append(c)
    del c["nothing"]
    c["new"] += 1
    e = c.copy()
    e.clear()
    out += [c, e, sorted(c), c.pop("new"), dict(d), Counter({"a": 1, "b": 0}) == Counter(a=1), Counter(d)["a"], Counter.fromkeys if False else 1]
    for f in (lambda: Counter(1), lambda: Counter("a", "b"), lambda: c.most_common(-1), lambda: Counter(a="x").most_common(), lambda: c + 1):
        try:
            out.append(f())
        except TypeError as x:
            out.append(str(x))
    return out
#: deque
from collections import deque
def main():
    d = deque([1, 2, 3], maxlen=3)
    out = []
    d.append(4); out.append(list(d))
    d.appendleft(0); out.append(repr(d))
    d.rotate(1); out.append(list(d))
    d.rotate(-7); out.append(list(d))
    d.extend("ab"); out.append(d)
    d.extendleft("xy"); out.append(d)
    out += [d.maxlen, d[0], d[-1], d.index("x"), d.count("x"), "y" in d, len(d), d == deque(["y", "x", "b"]), d < deque("z"), deque([1]) + deque([2]), deque([1, 2]) * 2, list(reversed(d)), d.copy(), bool(deque())]
    for f in (lambda: d.insert(1, 5), lambda: d.remove("nope"), lambda: d.index("nope"), lambda: deque().pop(), lambda: deque().popleft(), lambda: d[5], lambda: deque([1], -1), lambda: d[0:1], lambda: hash(d), lambda: deque(5), lambda: d + [1]):
        try:
            out.append(f())
        except (IndexError, ValueError, TypeError) as e:
            out.append(repr(e))
    try:
        for x in d:
            d.append(1)
    except RuntimeError as e:
        out.append(str(e))
    return out
#: namedtuple
from collections import namedtuple
P = namedtuple("P", "x y", defaults=[5])
class Q(P):
    def norm(self):
        return self.x + self.y
def main():
    p = P(1)
    out = [p, p.x, p[1], P._fields, p._asdict(), p._replace(x=9), P._make([3, 4]), P._field_defaults, p == (1, 5), hash(p) == hash((1, 5)), [*p], p + (1,), Q(1, 2).norm(), Q(1, 2), isinstance(p, tuple), P(y=1, x=2), p < P(2), len(p), repr(namedtuple("E", "")()), namedtuple("R", "a b a", rename=True)._fields, namedtuple("S", ["def", "b"], rename=True)._fields]
    for f in (lambda: P(), lambda: P(1, 2, 3), lambda: P(z=1), lambda: p._replace(z=1), lambda: P._make([1]), lambda: namedtuple("A", "a a"), lambda: namedtuple("A", "1a"), lambda: namedtuple("A", "_a"), lambda: namedtuple("def", "a"), lambda: namedtuple("A", "a", defaults=[1, 2]), lambda: setattr(p, "x", 3)):
        try:
            out.append(f())
        except (TypeError, ValueError, AttributeError) as e:
            out.append(repr(e))
    return out
#: defaultdict
from collections import defaultdict
def main():
    d = defaultdict(list)
    d["a"].append(1)
    out = [d, d["b"], len(d), d.get("c"), "c" in d, d.default_factory is list, d == {"a": [1], "b": []}, d.copy(), dict(d), defaultdict(int, {"x": 1}, y=2), defaultdict(None, a=1)]
    e = defaultdict(lambda: 0)
    e["x"] += 5
    out.append(e["x"])
    for f in (lambda: defaultdict(None)["a"], lambda: defaultdict(1), lambda: defaultdict()["q"], lambda: d | {"z": 1}, lambda: {"z": 1} | d):
        try:
            out.append(f())
        except (KeyError, TypeError) as x:
            out.append(repr(x))
    return out
#: dict methods
def main():
    d = {"a": 1, "b": 2}
    out = [d.setdefault("a", 9), d.setdefault("c"), d.pop("c"), d.pop("z", 0), d.popitem(), d | {"a": 5}, {**d, "q": 1}, dict([("x", 1), ["y", 2]]), dict(d, z=3), dict.fromkeys("ab"), dict.fromkeys([1], []), sorted(d.items() | {("q", 1)}), sorted(d.keys() | {"k"}), d.keys() - {"a"}, d.items() & {("a", 1)}, d.keys() == {"a"}, list(reversed({1: 2, 3: 4}.items())), repr(d.keys()), repr(d.values()), repr(d.items()), {1: "a", 1.0: "b", True: "c"}, {}.get(1), len({1: 2}.values())]
    for f in (lambda: d["zz"], lambda: d.pop("zz"), lambda: {}.popitem(), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(1), lambda: {[]: 1}, lambda: {}[{}], lambda: d < d, lambda: d + d, lambda: dict(**{"a": 1}, **{"a": 2}), lambda: d.update(5), lambda: d.update([(1,)]), lambda: {1: 2} | [(1, 2)], lambda: d.fromkeys(1), lambda: d.get()):
        try:
            out.append(f())
        except (KeyError, TypeError, ValueError) as e:
            out.append(repr(e))
    e = {1: 1}
    try:
        for k in e:
            e[k + 1] = 1
    except RuntimeError as x:
        out.append(str(x))
    e |= [(5, 5)]
    out.append(e)
    return out
#: set methods
def main():
    s = {1, 2, 3}
    out = [s | {4}, s & {1}, s - {1}, s ^ {3, 4}, s.union([5], (6,)), s.intersection([1, 2], [2]), s.difference([1], [2]), s.symmetric_difference([1, 9]), s <= {1, 2, 3, 4}, s < s, s >= set(), s.issubset([1, 2, 3]), s.issuperset([1]), s.isdisjoint([4]), frozenset(s) == s, {frozenset([1])}, set("aab") == {"a", "b"}, repr(set()), repr(frozenset()), frozenset([1]) | {2}, {1} | frozenset([2]), len({1, 1.0, True}), {0} == {False}]
    t = s.copy()
    t.add(1); t.discard(99); t.update([7], {8}); t -= {7}; t &= {1, 8}; t ^= {1}; t |= {3}
    out.append(t)
    for f in (lambda: s.remove(99), lambda: set().pop(), lambda: s | [1], lambda: s + s, lambda: {[]}, lambda: s < [1], lambda: hash(s), lambda: frozenset().add if False else 0, lambda: set(1), lambda: {1: 2} & {1}, lambda: [] in s, lambda: {1} in {frozenset([1])}):
        try:
            out.append(f())
        except (KeyError, TypeError) as e:
            out.append(repr(e))
    return out
#: operator module
import operator as op
def main():
    out = []
    for f in [lambda: op.itemgetter(1)([1, 2]), lambda: op.itemgetter(0, -1)("abc"), lambda: op.itemgetter(slice(1, 2))("abc"), lambda: op.attrgetter("real")(5), lambda: op.attrgetter("real", "imag")(5), lambda: op.attrgetter("real.imag")(5), lambda: op.methodcaller("upper")("a"), lambda: op.methodcaller("split", ",", maxsplit=1)("a,b,c"), lambda: op.add(1, 2), lambda: op.concat([1], [2]), lambda: op.contains([1], 1), lambda: op.countOf([1, 1], 1), lambda: op.indexOf([1, 2], 2), lambda: op.indexOf([1], 2), lambda: op.index(True), lambda: op.index(1.0), lambda: op.truth([]), lambda: op.not_(0), lambda: op.is_(None, None), lambda: op.iadd([1], [2]), lambda: op.ipow(2, 3), lambda: op.length_hint([1, 2]), lambda: op.length_hint(iter([1, 2])), lambda: op.matmul(1, 2), lambda: op.floordiv(7, -2), lambda: op.mod("%d", 3), lambda: op.pos(True), lambda: op.inv(5), lambda: op.getitem({"a": 1}, "a"), lambda: op.setitem([1], 0, 2), lambda: op.call(len, "ab"), lambda: repr(op.itemgetter(1, 2)), lambda: repr(op.attrgetter("a")), lambda: repr(op.methodcaller("f", 1, x=2)), lambda: op.lshift(1, 70), lambda: op.and_(6, 3), lambda: op.lt("a", 1)]:
        try:
            out.append(f())
        except (TypeError, ValueError, KeyError) as e:
            out.append(repr(e))
    return out
#: random sequences
import random
def main():
    r = random.Random(42)
    out = [r.random(), r.randint(1, 6), r.randrange(0, 100, 7), r.uniform(1, 2), r.choice("abc"), r.choices("abc", k=3), r.choices([1, 2], [1, 3], k=4), r.choices("ab", cum_weights=[1, 5], k=3), r.sample(range(100), 5), r.sample("abcdef", 3), r.gauss(0, 1), r.gauss(5, 2), r.normalvariate(0, 1), r.expovariate(2), r.triangular(), r.triangular(1, 5, 2), r.betavariate(1, 2), r.gammavariate(2, 1), r.lognormvariate(0, 1), r.vonmisesvariate(0, 1), r.paretovariate(3), r.weibullvariate(1, 2), r.getrandbits(70)]
    l = list(range(10))
    r.shuffle(l)
    return out + l + [random.Random("x").random(), random.Random(1.5).random(), random.Random(-3).random(), random.Random(10**30).random(), random.Random(True).random()]
#: random state
import random
def main():
    random.seed(7)
    a = [random.random(), random.randrange(10), random.gauss(0, 1)]
    s = random.getstate() if False else 0
    random.seed(7)
    return a == [random.random(), random.randrange(10), random.gauss(0, 1)], a
#: random errors
import random
def main():
    r = random.Random(1)
    out = []
    for f in (lambda: r.choice([]), lambda: r.randrange(0), lambda: r.randint(5, 1), lambda: r.sample([1], 2), lambda: r.sample({1}, 1), lambda: r.choices([], k=1), lambda: r.choices([1], [0]), lambda: r.randrange(1.5), lambda: r.randrange(1, 10, 0), lambda: r.getrandbits(-1), lambda: r.getrandbits(0), lambda: r.choices([1, 2], [1]), lambda: r.sample([1, 2], -1), lambda: r.shuffle((1, 2)), lambda: r.uniform(0, 0), lambda: r.sample([1, 2], 2, counts=[3, 1])):
        try:
            out.append(f())
        except (IndexError, ValueError, TypeError) as e:
            out.append(repr(e))
    return out
#: regular expressions
import re
def main():
    out = []
    for f in [lambda: re.findall(r"(\w)(\d)?", "a1b"), lambda: re.split(r"(,)\s*", "a, b,c"), lambda: re.split(r"\b", "ab cd"), lambda: re.split("x*", "axbc"), lambda: re.sub("x*", "-", "abxd"), lambda: re.sub(r"(?P<a>.)(.)", r"\2\g<a>\g<1>", "abcd"), lambda: re.sub("a", lambda m: m.group().upper(), "banana", count=2), lambda: re.subn("a", "b", "aa"), lambda: re.match("a|ab", "ab").group(), lambda: re.fullmatch("a|ab", "ab").span(), lambda: re.search("(a)|(b)", "b").groups(), lambda: re.search("(a)|(b)", "b").groups("x"), lambda: re.search("(?P<y>a)", "a").groupdict(), lambda: re.search("(a)(b)?", "a")[2], lambda: re.search("b", "abc").start(), lambda: re.search("x", "abc"), lambda: re.escape("a.b-c d"), lambda: re.findall("^a$", "a\nb\na", re.M), lambda: re.findall(".", "a\nb"), lambda: re.findall("(?s).", "a\n"), lambda: re.findall("A", "aA", re.I), lambda: re.findall("a b # c", "ab", re.X), lambda: re.findall(r"\d+", "1٣2"), lambda: re.findall(r"(?a)\d+", "1٣2"), lambda: re.search("a{2,3}?", "aaaa").group(), lambda: re.search("a{,2}", "aaaa").group(), lambda: re.search("a{2", "a{2").group(), lambda: re.search("[]a]+", "]a]").group(), lambda: re.search("[^]a]+", "]ab").group(), lambda: re.search(r"[\w-]+", "a-b c").group(), lambda: re.search("$", "a\n").span(), lambda: re.search(r"\Z", "a\n").span(), lambda: [m.span() for m in re.finditer("a*?", "aa")], lambda: re.compile("a", re.I).flags, lambda: repr(re.compile("a")), lambda: repr(re.match("a", "a")), lambda: re.match("(.)(.)", "ab").expand(r"\2\1"), lambda: re.compile("b").search("abcb", 2).span(), lambda: re.compile("^b").match("ab", 1), lambda: re.compile("b").findall("bbb", 1, 2), lambda: re.search("(?i:A)b", "aB"), lambda: re.search("(a(b)?)+", "aba").groups(), lambda: re.search("(?:a|b)*?c", "abc").group(), lambda: re.match("", "").lastindex, lambda: re.match("((a)(b))", "ab").lastindex, lambda: re.match("(?P<z>a)", "a").lastgroup, lambda: re.compile("("), lambda: re.compile("[a"), lambda: re.compile("*a"), lambda: re.compile("a**"), lambda: re.compile("(?P<1>a)"), lambda: re.compile(r"\1"), lambda: re.compile("a{3,1}"), lambda: re.compile("[b-a]"), lambda: re.sub("a", r"\2", "a"), lambda: re.sub("a", r"\q", "a")]:
        try:
            out.append(f())
        except re.error as e:
            out.append("error " + str(e))
    return out
#: list methods
def main():
    out = []
    l = [3, 1, 2]
    for f in [lambda: l.sort(key=lambda x: -x), lambda: l.copy(), lambda: l.index(9), lambda: l.index(3, 1), lambda: l.index(1, -2), lambda: l.pop(9), lambda: [].pop(), lambda: l.remove(9), lambda: l.insert(-100, 0), lambda: l.insert(100, 9), lambda: l, lambda: l * 0, lambda: [1] * -3, lambda: l + (1,), lambda: l.extend(5), lambda: l.__add__([1]), lambda: [[]] * 2, lambda: sorted([1, "a"]), lambda: sorted([(1, "b"), (1, "a")], reverse=True), lambda: sorted("bca", key=ord, reverse=True), lambda: [1, 2] < [1, 2, 0], lambda: [1] < (1,), lambda: [float("nan")] == [float("nan")], lambda: l["a"], lambda: l[1.5], lambda: l[10**30], lambda: l[:10**30], lambda: list(5), lambda: list("ab"), lambda: (1, 2).index(3), lambda: (1, 2)[5], lambda: (1,) + [2], lambda: tuple("ab") * 2, lambda: hash(([],)), lambda: l.count(1.0), lambda: True in [1], lambda: [x for x in l if x > 1], lambda: l.sort(5), lambda: l.sort(key=5)]:
        try:
            out.append(repr(f()))
        except (ValueError, TypeError, IndexError) as e:
            out.append(repr(e))
    return out
#: sort while sorting
def main():
    l = [3, 1, 2]
    def key(x):
        l.append(5)
        return x
    try:
        l.sort(key=key)
    except ValueError as e:
        return str(e), l
#: function call errors
def main():
    def f(a, b=1, *c, d, e=2, **g):
        return a, b, c, d, e, g
    def p(a, /, b, *, c):
        return a, b, c
    def n():
        return 1
    out = []
    for h in [lambda: f(1, d=2), lambda: f(), lambda: f(1), lambda: f(1, 2, 3, 4, d=5, z=6), lambda: f(1, a=2, d=3), lambda: p(1, 2, c=3), lambda: p(a=1, b=2, c=3), lambda: p(1, 2, 3), lambda: p(1, c=2), lambda: p(1, 2), lambda: n(1), lambda: n(x=1), lambda: f(*[1, 2], **{"d": 3}), lambda: f(**{"a": 1, 2: 3}), lambda: f(*5), lambda: f(**5), lambda: f(1, d=1, **{"d": 2}), lambda: (lambda x, y: 1)(1), lambda: (lambda *, k: k)(), lambda: len(), lambda: len(1, 2), lambda: int("1", bas=2), lambda: print(1, foo=2), lambda: sorted(), lambda: abs("a"), lambda: None(), lambda: (1)(2) if False else 0, lambda: "a"(), lambda: round("a"), lambda: ord("ab"), lambda: chr(-1), lambda: isinstance(1, 2), lambda: issubclass(1, int), lambda: next(1), lambda: iter(1), lambda: range(), lambda: zip(1), lambda: map(len), lambda: max(1), lambda: getattr(1, "zzz"), lambda: enumerate(), lambda: divmod(1), lambda: pow(1), lambda: callable(), lambda: hash(), lambda: [].append(), lambda: "a".join(), lambda: {}.get(), lambda: "".split(1, 2, 3), lambda: "".split(sep=",", foo=1)]:
        try:
            out.append(repr(h()))
        except (TypeError, ValueError, AttributeError) as e:
            out.append(repr(e))
    return out
#: names and scopes
x = 1
def main():
    out = []
    def f():
        try:
            return y
        except NameError as e:
            return repr(e)
    out.append(f())
    y = 2
    out.append(f())
    def g():
        try:
            print(z)
        except UnboundLocalError as e:
            out.append(type(e).__name__)
        z = 1
    g()
    def counter():
        n = 0
        def inc():
            nonlocal n
            n += 1
            return n
        return inc
    c = counter()
    out += [c(), c(), counter()()]
    fs = [lambda: i for i in range(3)]
    out += [f() for f in fs]
    gs = [lambda i=i: i for i in range(3)]
    out += [g() for g in gs]
    def d(a=[]):
        a.append(1)
        return a
    out += [list(d()), list(d()), d([5])]
    class K:
        x = 5
        y = [x for _ in range(2)]
        z = x + 1
        def m(self):
            return x
    out += [K.y, K.z, K().m()]
    if (w := 5) > 3:
        out.append(w)
    out.append([v := i for i in range(3)])
    out.append(v)
    del v
    try:
        v
    except UnboundLocalError as e:
        out.append(type(e).__name__)
    return out
#: while and for with else
def main():
    out = []
    for i in range(3):
        if i == 5:
            break
    else:
        out.append("else")
    while i:
        i -= 1
        if i == 1:
            break
    else:
        out.append("no")
    for x in []:
        pass
    else:
        out.append("empty")
    for out2 in [[1]]:
        out2.append(2)
    for i, (a, *b) in enumerate([(1, 2, 3)]):
        out.append((i, a, b))
    d = {}
    for d["k"] in range(3):
        pass
    return out, d, out2
#: augmented assignments
def main():
    a = [1]
    b = a
    a += (2,)
    t = ([],)
    try:
        t[0] += [1]
    except TypeError as e:
        m = str(e)
    d = {"x": 1}
    d["x"] <<= 3
    s = "a"
    s *= 3
    n = 7
    n //= 2; n **= 3; n %= 10; n ^= 1; n |= 8; n &= 12; n >>= 1
    f = 5
    f /= 2
    l = [1, 2, 3]
    l[0:2] += [9]
    return a is b, a, t, m, d, s, n, f, l
#: bigint text
def main():
    return [10**50, -10**50, hex(2**100), oct(-2**70), bin(-5), 0xFFFFFFFFFFFFFFFFFFFF, 0b1_01, 0o7_7, 1_000_000, 12345678901234567890 * 98765432109876543210, (2**200) // 12345, -(2**200) % 12345, 2**200 >> 190, -1 >> 5, -(2**100) >> 90, 10**30 // -7, 10**30 % -7, f"{2**100:,}", f"{2**100:e}", f"{2**100:x}", str(2**64), int(1e22), int(-1e22), float(10**22), 3**100 & 2**50 - 1, (-3)**33 | 2**40]
#: booleans and None
def main():
    return [True + 1, True == 1, True is (1 == 1), None == 0, not None, [] or {} or None, 1 and [] and 2, 0 or "x", bool(""), bool("0"), bool(0.0), bool(-0.0), bool([[]]), None is None, isinstance(True, int), isinstance(None, type(None)), str(None), repr(True), int(True), True < 2, sum([True, True]), [1, 2][True], {True: "a"}[1], "ab"[False], f"{True!s}", any([]), all([]), not 1 == 2, 1 if [] else 2]
#: names in other forms of letters
def main():
    ª = 1
    a = 2
    ﬁx = 3
    return ª, a, fix, (lambda ｘ: x)(5)
#: names of generators
def outer():
    def g():
        yield 1
    return g()
def main():
    it = outer()
    e = (x for x in "ab")
    return it.__name__, it.__qualname__, e.__name__, e.__qualname__, hasattr(it, "name")
#: bad names of groups
import re
def main():
    out = []
    for p in ("(?P<1>a)", "(?P<a b>a)", "(?P<a>b)(?P<a>c)", "(?P<>a)"):
        try:
            re.compile(p)
        except re.error as e:
            out.append(str(e))
    return out
#: a bad group name in a literal
import re
def main():
    try:
        return re.compile("(?P<1>a)")
    except re.error as e:
        return str(e)
#: degrees of huge angles
import math
def main():
    return math.degrees(1e308), math.degrees(-1e307), math.radians(1e308), math.degrees(math.inf)
