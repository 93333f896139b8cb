#: memoizer with wraps and counters
import functools
def memoize(f):
    """Remembers."""
    cache = {}
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        key = (args, tuple(sorted(kwargs.items())))
        if key not in cache:
            wrapper.misses += 1
            cache[key] = f(*args, **kwargs)
        else:
            wrapper.hits += 1
        return cache[key]
    wrapper.hits = wrapper.misses = 0
    return wrapper
@memoize
def fib(n: int) -> int:
    """Fibonacci."""
    return n if n < 2 else fib(n - 1) + fib(n - 2)
def main():
    r = fib(60)
    return r, fib.hits, fib.misses, fib.__name__, fib.__doc__, fib.__wrapped__(5), fib.__qualname__
#: decorators with arguments run bottom up
from functools import wraps
def tag(name, *, sep=" "):
    print("make", name)
    def deco(f):
        print("apply", name, f.__name__)
        @wraps(f)
        def inner(*a, **k):
            print("enter", name)
            try:
                return f"<{name}>{sep}{f(*a, **k)}{sep}</{name}>"
            finally:
                print("leave", name)
        return inner
    return deco
@tag("b")
@tag("i", sep="-")
def hello(who, greeting="hi"):
    return f"{greeting}, {who!r}"
def main():
    return hello("bob"), hello(who="al", greeting="yo")
#: retry decorator with exceptions
import functools
def retry(times, exceptions=(Exception,)):
    def deco(f):
        @functools.wraps(f)
        def w(*args, **kw):
            last = None
            for attempt in range(1, times + 1):
                try:
                    return f(*args, **kw)
                except exceptions as e:
                    last = e
                    print(f"attempt {attempt}/{times}: {type(e).__name__}: {e}")
            raise RuntimeError(f"{f.__name__} failed") from last
        return w
    return deco
state = {"n": 0}
@retry(3, (ValueError, KeyError))
def flaky(limit):
    count.append(1)
    if len(count) < limit:
        raise ValueError("no", len(count)) if len(count) % 2 else KeyError("k")
    return len(count)
count = []
def main():
    return flaky(3)
#: curry and compose
from functools import reduce, partial
def curry(f, n):
    def go(args):
        return lambda x: f(*args, x) if len(args) + 1 == n else go((*args, x))
    return go(())
def compose(*fs):
    return reduce(lambda f, g: lambda x: f(g(x)), fs, lambda x: x)
def main():
    add3 = curry(lambda a, b, c: a * 100 + b * 10 + c, 3)
    p = partial(pow, 2)
    pp = partial(p, mod=7)
    print(pp.args, pp.keywords, p.func is pow)
    return add3(1)(2)(3), compose(str, abs, int)("-42"), p(10), pp(10), compose()(5)
#: generator pipelines
def numbers(n):
    try:
        for i in range(n):
            print("produce", i)
            yield i
    finally:
        print("closed numbers")
def evens(it):
    for x in it:
        if x % 2 == 0:
            yield x
def squares(it):
    yield from (x * x for x in it)
def take(n, it):
    for i, x in zip(range(n), it):
        yield x
def main():
    src = numbers(10)
    r = list(take(2, squares(evens(src))))
    src.close()
    return r, list(src)
#: averager coroutine with send throw and close
class Reset(Exception): pass
def averager():
    total = n = 0
    avg = None
    while True:
        try:
            x = yield avg
        except Reset as e:
            total = n = 0
            avg = e.args
            continue
        except GeneratorExit:
            print("bye", total)
            raise
        if x is None:
            return avg
        total += x
        n += 1
        avg = total / n
def main():
    g = averager()
    out = [next(g), g.send(10), g.send(20), g.throw(Reset("a", 1)), g.send(7)]
    try:
        g.send(None)
    except StopIteration as e:
        out.append(e.value)
    h = averager()
    try:
        h.send(3)
    except TypeError as e:
        out.append(str(e))
    next(h)
    h.send(4)
    h.close()
    h.close()
    try:
        next(h)
    except StopIteration as e:
        out.append((e.value, e.args))
    return out
#: yield from delegates values and exceptions
def inner():
    r = []
    while True:
        try:
            x = yield len(r)
        except ValueError as e:
            r.append(("err", str(e)))
        else:
            if x is None:
                return r
            r.append(x)
def outer():
    a = yield from inner()
    print("first", a)
    b = yield from inner()
    return a + b
def main():
    g = outer()
    print(next(g), g.send("a"), g.throw(ValueError("v")), g.send(None), g.send("b"))
    try:
        g.send(None)
    except StopIteration as s:
        print(s.value)
    g = outer(); next(g)
    try:
        g.throw(KeyError, "boom")
    except KeyError as e:
        print(repr(e))
    return list(g)
#: stop iteration inside a generator
def bad():
    yield 1
    raise StopIteration("x")
def bad2():
    yield next(iter([]))
def main():
    out = []
    for f in bad, bad2:
        try:
            for v in f():
                out.append(v)
        except RuntimeError as e:
            out.append((str(e), type(e.__cause__).__name__, e.__cause__ is e.__context__))
    return out
#: generator already running and misuse
def g():
    try:
        next(me)
    except ValueError as e:
        yield str(e)
    yield 2
def ignoring():
    try:
        yield 1
    except GeneratorExit:
        yield 2
me = None
def main():
    box = []
    def g():
        try:
            next(box[0])
        except ValueError as e:
            yield str(e)
    box.append(g())
    out = [next(box[0])]
    i = ignoring()
    next(i)
    try:
        i.close()
    except RuntimeError as e:
        out.append(str(e))
    for bad in (lambda: len(g()), lambda: g()[0], lambda: g().throw(1), lambda: next([]), lambda: iter(3), lambda: [*5]):
        try:
            bad()
        except TypeError as e:
            out.append(str(e))
    return out
#: iterator class with sentinel iter
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n
    def __length_hint__(self): return self.n
class Seq:
    def __init__(self, *xs): self.xs = xs
    def __getitem__(self, i):
        print("get", i)
        return self.xs[i]
    def __len__(self): return len(self.xs)
def main():
    c = Countdown(5)
    a, *b = c
    s = Seq("x", "y", "z")
    it = iter([3, 2, 0, 1].pop, 0)
    return a, b, list(s), "y" in s, list(reversed(s)), list(it), max(s), sorted(s, reverse=True), list(zip(s, s)), bool(Seq())
#: context managers nested suppression
class Suppress:
    def __init__(self, *kinds): self.kinds = kinds
    def __enter__(self): return self
    def __exit__(self, kind, value, tb):
        self.got = value
        return kind is not None and issubclass(kind, self.kinds)
class Log:
    def __init__(self, name): self.name = name
    def __enter__(self):
        print("+", self.name)
        return self
    def __exit__(self, *exc):
        print("-", self.name, exc[0].__name__ if exc[0] else None, repr(exc[1]))
class Swap:
    def __enter__(self): pass
    def __exit__(self, k, v, t):
        if v: raise KeyError("swapped")
def main():
    with Suppress(ZeroDivisionError, KeyError) as s, Log("a"), Log("b"):
        {}["nope"]
    print(repr(s.got))
    try:
        with Log("o"), Swap():
            1 / 0
    except KeyError as e:
        print(repr(e), repr(e.__context__))
    def f():
        with Log("f"):
            return "r"
    def g():
        for i in range(3):
            with Log(i):
                if i == 1: break
                continue
        return i
    try:
        with 3: pass
    except TypeError as e: print(e)
    class Half:
        def __enter__(self): pass
    try:
        with Half(): pass
    except TypeError as e: print(e)
    return f(), g()
#: properties and descriptors
class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name
        print("set_name", owner.__name__, name)
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return getattr(obj, self.name, 0)
    def __set__(self, obj, value):
        if value <= 0: raise ValueError(f"{self.name[1:]} must be positive, not {value}")
        setattr(obj, self.name, value)
    def __delete__(self, obj):
        delattr(obj, self.name)
class Rect:
    w = Positive()
    h = Positive()
    def __init__(self, w, h): self.w, self.h = w, h
    @property
    def area(self):
        """The area."""
        return self.w * self.h
    @area.setter
    def area(self, a): self.w = a / self.h
    @property
    def ro(self): return 1
def main():
    r = Rect(3, 4)
    r.area = 20
    out = [r.area, r.w, r.h]
    del r.w
    out.append(r.w)
    for f in (lambda: Rect(1, -1), lambda: setattr(r, "ro", 2), lambda: delattr(r, "area"), lambda: r.nope, lambda: setattr(r.ro, "x", 1)):
        try: f()
        except Exception as e: out.append((type(e).__name__, str(e)))
    out.append(Rect.area.__doc__)
    out.append(isinstance(Rect.w, Positive))
    return out
#: total ordering of versions
from functools import total_ordering
@total_ordering
class Version:
    def __init__(self, s): self.parts = tuple(map(int, s.split(".")))
    def __eq__(self, o):
        if not isinstance(o, Version): return NotImplemented
        return self.parts == o.parts
    def __lt__(self, o):
        if not isinstance(o, Version): return NotImplemented
        return self.parts < o.parts
    def __repr__(self): return "v" + ".".join(map(str, self.parts))
def main():
    vs = [Version(x) for x in "1.10 1.2 1.2.1 0.9 1.10".split()]
    out = [sorted(vs), max(vs), min(vs), vs[0] >= vs[4], vs[0] <= vs[1], vs[0] != vs[4], sorted(vs, reverse=True)]
    for f in (lambda: vs[0] < 3, lambda: 3 >= vs[0], lambda: hash(vs[0]), lambda: {vs[0]}):
        try: f()
        except TypeError as e: out.append(str(e))
    out.append(vs[0] == 3)
    return out
#: singledispatch walks the hierarchy
from functools import singledispatch, singledispatchmethod
class Shape: pass
class Circle(Shape): pass
class Square(Shape): pass
class Tiny(Square): pass
@singledispatch
def show(x, *a): return f"object {x!r}"
@show.register(int)
def _(x, *a): return f"int {x}"
@show.register(list)
@show.register(tuple)
def _(x, *a): return "seq " + ",".join(show(i) for i in x)
@show.register(Shape)
def _(x): return "shape " + type(x).__name__
@show.register(Square)
def _(x): return "square " + type(x).__name__
class P:
    @singledispatchmethod
    def go(self, x): return "any", x
    @go.register(str)
    def _(self, x): return "str", x
    @go.register(int)
    def _(self, x): return "int", x
def main():
    p = P()
    return [show(1), show(True), show([1, "a", (2.5,)]), show(Circle()), show(Tiny()), show.dispatch(bool)(3), p.go(1), p.go("s"), p.go(1.5), p.go(False), show(None), show({})]
#: fraction class with all operators
from math import gcd
class Frac:
    __slots__ = ("n", "d")
    def __init__(self, n, d=1):
        if d == 0: raise ZeroDivisionError(f"Frac({n}, 0)")
        if d < 0: n, d = -n, -d
        g = gcd(n, d)
        self.n, self.d = n // g, d // g
    def __add__(self, o):
        if isinstance(o, int): o = Frac(o)
        if not isinstance(o, Frac): return NotImplemented
        return Frac(self.n * o.d + o.n * self.d, self.d * o.d)
    __radd__ = __add__
    def __neg__(self): return Frac(-self.n, self.d)
    def __sub__(self, o): return self + -o
    def __rsub__(self, o): return -self + o
    def __mul__(self, o):
        o = o if isinstance(o, Frac) else Frac(o)
        return Frac(self.n * o.n, self.d * o.d)
    __rmul__ = __mul__
    def __truediv__(self, o): return self * (Frac(o.d, o.n) if isinstance(o, Frac) else Frac(1, o))
    def __pow__(self, k, mod=None): return Frac(self.n ** k, self.d ** k) if k >= 0 else Frac(self.d ** -k, self.n ** -k)
    def __eq__(self, o): return (self.n, self.d) == ((o.n, o.d) if isinstance(o, Frac) else (o, 1))
    def __hash__(self): return hash((self.n, self.d))
    def __lt__(self, o): return self.n * o.d < o.n * self.d
    def __float__(self): return self.n / self.d
    def __int__(self): return int(self.n / self.d)
    def __bool__(self): return self.n != 0
    def __abs__(self): return Frac(abs(self.n), self.d)
    def __round__(self, k=None): return round(self.n / self.d, k)
    def __floor__(self): return self.n // self.d
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __index__(self): return self.n // self.d
    def __format__(self, spec): return format(self.n / self.d, spec) if spec else str(self)
    def __repr__(self): return f"Frac({self.n}, {self.d})"
    def __str__(self): return f"{self.n}/{self.d}"
def main():
    a, b = Frac(1, 2), Frac(-3, -4)
    out = [a + b, 1 + a, a - 1, 1 - a, 3 * a, a * b, a / b, b ** -2, a == Frac(2, 4), len({a, Frac(2, 4), b}), sorted([b, a]), float(a), int(b), bool(Frac(0)), abs(-a), round(b), round(b, 1), divmod(a, 2), divmod(2, a), f"{a} {b:.3f} {a!r:>12}", sum([a, b, a]), [10, 20, 30][Frac(5, 2)], "ab" * 2]
    import math
    out += [math.floor(Frac(7, 2)), max(a, b), -a, hex(Frac(255)), math.sqrt(Frac(1, 4)), range(Frac(3))]
    c = a
    c += 1
    out.append((a, c))
    for f in (lambda: a + "x", lambda: "x" + a, lambda: a.append, lambda: setattr(a, "z", 1), lambda: Frac(1, 0), lambda: a % 2, lambda: a < 3, lambda: ~a, lambda: a @ b):
        try: print(f())
        except Exception as e: out.append(f"{type(e).__name__}: {e}")
    return out
#: vectors
import math
class Vec:
    def __init__(self, *xs): self.xs = list(xs)
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.xs, o.xs))
    def __imatmul__(self, o): print("imatmul"); return self @ o
    def __iadd__(self, o): self.xs = [a + b for a, b in zip(self.xs, o.xs)]; return self
    def __getitem__(self, i): return Vec(*self.xs[i]) if isinstance(i, slice) else self.xs[i]
    def __setitem__(self, i, v): self.xs[i] = v
    def __delitem__(self, i): del self.xs[i]
    def __len__(self): return len(self.xs)
    def __contains__(self, v): return any(abs(v - x) < 0.1 for x in self.xs)
    def __repr__(self): return f"{type(self).__name__}({', '.join(map(repr, self.xs))})"
    def __abs__(self): return math.sqrt(self @ self)
    def __call__(self, f): return Vec(*map(f, self.xs))
    def __reversed__(self): return reversed(self.xs)
    def __and__(self, o): return ("and", o)
    def __rand__(self, o): return ("rand", o)
    def __rshift__(self, o): return (">>", o)
    def __xor__(self, o): return "xor"
    def __invert__(self): return Vec(*self.xs[::-1])
    def __pos__(self): return "pos"
def main():
    v = Vec(3, 4)
    w = v
    w += Vec(1, 1)
    v[0] = 10; v[1:] = [7, 8, 9]
    del v[-1]
    u = Vec(1, 2); u @= Vec(3, 4)
    return v, w is v, abs(Vec(3, 4)), v[1:], 7.05 in v, 70 in v, v(lambda x: x / 2), list(reversed(v)), ~v, v & 1, 1 & v, v >> 2, v ^ v, +v, u, [*v], list(enumerate(v, 1))
#: matrices
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __pow__(self, k):
        r = Matrix.identity(len(self.rows)); b = self
        while k:
            if k & 1: r = r @ b
            b = b @ b
            k >>= 1
        return r
    def __str__(self): return "\n".join(" ".join(f"{x:>6}" for x in r) for r in self.rows)
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]
    @staticmethod
    def det(m):
        if len(m) == 1: return m[0][0]
        return sum((-1) ** j * m[0][j] * Matrix.det([r[:j] + r[j + 1:] for r in m[1:]]) for j in range(len(m)))
def main():
    m = Matrix([[1, 1], [1, 0]])
    print(m ** 30)
    print(Matrix([[1, 2, 3], [4, 5, 6]]).T)
    return (m ** 100)[0, 1], Matrix.det([[2, 0, 1], [1, 3, 2], [1, 1, 4]])
#: polynomials
class Poly:
    def __init__(self, *c):
        c = list(c)
        while c and not c[-1]: c.pop()
        self.c = c
    def __call__(self, x):
        r = 0
        for k in reversed(self.c): r = r * x + k
        return r
    def __add__(self, o):
        from itertools import zip_longest
        return Poly(*(a + b for a, b in zip_longest(self.c, o.c, fillvalue=0)))
    def __mul__(self, o):
        r = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c): r[i + j] += a * b
        return Poly(*r)
    def __str__(self):
        return " ".join(f"{k:+}" + ("x" if i else "") + (f"^{i}" if i > 1 else "") for i, k in reversed(list(enumerate(self.c))) if k) or "0"
    def derive(self): return Poly(*[i * k for i, k in enumerate(self.c)][1:])
def main():
    p = Poly(-1, 0, 3) * Poly(2, 1)
    return str(p), p(2), p(0.5), str(p.derive()), str(Poly()), str(p + Poly(1, 2, 3, 4, 5.5))
#: linked list
class Node:
    def __init__(self, v, nxt=None): self.v, self.next = v, nxt
class LinkedList:
    def __init__(self, it=()):
        self.head = None
        self._n = 0
        for x in it: self.push(x)
    def push(self, v):
        self.head = Node(v, self.head); self._n += 1
    def __iter__(self):
        n = self.head
        while n is not None:
            yield n.v
            n = n.next
    def __len__(self): return self._n
    def reverse(self):
        prev, cur = None, self.head
        while cur:
            cur.next, prev, cur = prev, cur, cur.next
        self.head = prev
    def __repr__(self): return " -> ".join(map(str, self)) or "empty"
def main():
    l = LinkedList("abc")
    print(l, len(l), "b" in l)
    l.reverse()
    return repr(l), repr(LinkedList()), bool(LinkedList()), [*l], dict(zip(l, range(3)))
#: binary search tree
class Tree:
    class Node:
        __slots__ = "key", "left", "right"
        def __init__(self, key): self.key = key; self.left = self.right = None
    def __init__(self): self.root = None
    def insert(self, key):
        if not self.root:
            self.root = self.Node(key); return
        n = self.root
        while True:
            side = "left" if key < n.key else "right"
            if (c := getattr(n, side)) is None:
                setattr(n, side, Tree.Node(key))
                break
            n = c
    def __iter__(self):
        def walk(n):
            if n:
                yield from walk(n.left)
                yield n.key
                yield from walk(n.right)
        return walk(self.root)
    def height(self):
        def h(n): return 0 if n is None else 1 + max(h(n.left), h(n.right))
        return h(self.root)
def main():
    t = Tree()
    for k in [5, 2, 8, 1, 9, 3]: t.insert(k)
    try: t.root.color = 1
    except AttributeError as e: print(e)
    return list(t), t.height(), Tree.Node.__name__, Tree.Node.__qualname__
#: bfs dfs and topological order
from collections import deque, defaultdict
def bfs(g, s):
    seen, q, parent = {s}, deque([s]), {s: None}
    while q:
        u = q.popleft()
        for v in g.get(u, ()):
            if v not in seen:
                seen.add(v); parent[v] = u; q.append(v)
    return parent
def path(parent, t):
    out = []
    while t is not None:
        out.append(t)
        t = parent[t]
    return out[::-1]
def topo(g):
    order, mark = [], {}
    def visit(n):
        if mark.get(n) == "temp": raise ValueError(f"cycle at {n!r}")
        if n in mark: return
        mark[n] = "temp"
        for m in g.get(n, []): visit(m)
        mark[n] = "perm"
        order.insert(0, n)
    for n in g: visit(n)
    return order
def main():
    g = {"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": ["f"], "e": ["f"]}
    rev = defaultdict(list)
    for u, vs in g.items():
        for v in vs: rev[v].append(u)
    try: topo({"x": "y", "y": "x"})
    except ValueError as e: print(e)
    return path(bfs(g, "a"), "f"), topo(g), rev, dict(rev)
#: dijkstra with sorted list
def dijkstra(graph, src):
    dist, queue = {}, [(0, src, ())]
    while queue:
        queue.sort(reverse=True)
        d, u, p = queue.pop()
        if u in dist: continue
        dist[u] = (d, p + (u,))
        queue += [(d + w, v, p + (u,)) for v, w in graph[u].items() if v not in dist]
    return dist
def main():
    g = {"a": {"b": 7, "c": 9, "f": 14}, "b": {"c": 10, "d": 15}, "c": {"d": 11, "f": 2}, "d": {"e": 6}, "e": {}, "f": {"e": 9.5}}
    for k, (d, p) in sorted(dijkstra(g, "a").items(), key=lambda kv: kv[1]): print(f"{k}: {d:>5} {'->'.join(p)}")
    return min(((d, k) for k, (d, _) in dijkstra(g, "a").items() if k != "a"), default=None)
#: tokenizer with named groups
import re
from collections import namedtuple
Token = namedtuple("Token", "kind value col", defaults=[0])
SPEC = [("NUM", r"\d+(?:\.\d*)?"), ("ID", r"[A-Za-z_]\w*"), ("OP", r"\*\*|[-+*/()=]"), ("WS", r"\s+"), ("BAD", r".")]
RX = re.compile("|".join(f"(?P<{n}>{p})" for n, p in SPEC))
def tokens(s):
    for m in RX.finditer(s):
        k = m.lastgroup
        if k == "WS": continue
        if k == "BAD": raise ValueError(f"bad {m.group()!r} at {m.start()}")
        yield Token(k, m[0], m.start())
class Parser:
    def __init__(self, s): self.t = list(tokens(s)) + [Token("END", "")]; self.i = 0
    def peek(self): return self.t[self.i].value
    def eat(self, *vs):
        if self.peek() in vs and self.t[self.i].kind != "END":
            self.i += 1
            return self.t[self.i - 1].value
    def expr(self):
        r = self.term()
        while op := self.eat("+", "-"):
            x = self.term()
            r = r + x if op == "+" else r - x
        return r
    def term(self):
        r = self.power()
        while op := self.eat("*", "/"):
            x = self.power()
            r = r * x if op == "*" else r / x
        return r
    def power(self):
        b = self.atom()
        return b ** self.power() if self.eat("**") else b
    def atom(self):
        if self.eat("("):
            r = self.expr()
            if not self.eat(")"): raise ValueError("expected )")
            return r
        if self.eat("-"): return -self.power()
        t = self.t[self.i]
        if t.kind != "NUM": raise ValueError("unexpected " + repr(t.value))
        self.i += 1
        return float(t.value) if "." in t.value else int(t.value)
def main():
    print(list(tokens("x1 = 3.5*(y+2)"))[:3])
    out = []
    for s in ["1+2*3", "2**3**2", "-2**2", "(1+2)*3/4", "1/0", "2+", "(1", "3 $ 4", "1.5*4."]:
        try: out.append(Parser(s).expr())
        except (ValueError, ZeroDivisionError) as e: out.append(f"{type(e).__name__}: {e}")
    return out
#: formatted tables
def main():
    rows = [("apple", 3, 1.5), ("kiwi", 120, 0.25), ("watermelon", 1, 12345.678), ("ñandú", -7, -0.005)]
    head = ("name", "qty", "price")
    w = [max(len(str(r[i])) for r in rows + [head]) for i in range(3)]
    print(" | ".join(h.center(n, ".") for h, n in zip(head, w)))
    print("-+-".join("-" * n for n in w))
    for name, q, p in rows:
        print(f"{name:<{w[0]}} | {q:>+{w[1]},} | {p:{w[2]}.2f}|{p:<12,.3f}|{p:^12.2e}|{p:012.1f}|{p:%}|{p:g}|{q:#x}|{q:08b}")
    print("{0:*^20}|{1:>5}|{name!r:<8}|{0[1]}|{2.real}".format("mid", 42, 7, name="bob"))
    print("{:>{w}.{p}f} {!s:>6} {{}}".format(3.14159, None, w=10, p=2))
    print("%-10s|%5d|%05.1f|%x|%o|%e|%r|%%|%c|%+d|%s" % ("ab", 42, 3.14159, 255, 8, 12345.678, "q", "c", 5, [1]))
    print("%(a)s-%(b)03d" % {"a": 1, "b": 2})
    return f"{1e16} {1e15} {1e22:.0f} {0.1+0.2} {1/3:.17g} {5e-324} {float('inf'):>8} {float('nan'):+} {-0.0} {-0.0:.0f} {2.5:.0f} {3.5:.0f} {0.5:.0f} {1e5:g} {1e-5} {123456789.0:g} {100.0:#g} {1.0:.3} {12345.6789:_.2f} {1234567:_} {255:_b} {65:c} {True:d} {True} {True:5}|{'é':>4}|{'日本':*<5}|{3:=+5}|{-3:=05}|{'a':5}|{None}|{()!s:>4}|{3.0!r:>6}|{10:n}|{1.5:n}"
#: f-string tricks
def main():
    x, d, w = 42, {"a": [1, 2]}, 7
    name = "n"
    print(f"{x=} {x = } {x=:>5} {x=!s} {name=} {d['a'][1]=} {x+1=}")
    print(f"{'nested ' + f'{x:>{w}}'} {{x}} {x!r} {d} {[i for i in range(3)]} {(lambda q: q * 2)(4)} {x if x > 3 else 0:03d}")
    print(f"{x:{'>'}{w}}" f"{x:<{w}}|" "plain {x}" rf"\d{x}\n")
    print(f'''multi
{x}
line''')
    return f"{d!r:>20}|{x:>{w}.{3}}|" if False else f"{1.23456:>{w}.{3}}|{'abcdef':.3}|{'abc':>{w}}|{x:,}{x:e}"
#: word count
from collections import Counter
import re
TEXT = """The quick brown fox. The lazy dog! the end?
A fox is a fox; isn't it?"""
def main():
    words = re.findall(r"[a-z']+", TEXT.lower())
    c = Counter(words)
    print(c.most_common(3), c["none"], sum(c.values()), c.total())
    d = Counter(a=3, b=1) - Counter(a=1, b=2)
    e = Counter("abracadabra") & Counter("bar")
    c2 = Counter("hello"); c2.update("world"); c2.subtract({"l": 5})
    print(c2, +c2, -c2, list(c2.elements()))
    by_len = {}
    for w in sorted(set(words)): by_len.setdefault(len(w), []).append(w)
    print(by_len)
    return c, d, e, c == Counter(words), Counter("aab") | Counter("bbc"), Counter() == {}, Counter(a=1) <= Counter(a=2), sorted(c.items(), key=lambda kv: (-kv[1], kv[0]))[:3]
#: group by
from itertools import groupby, accumulate, chain, islice, tee, product, combinations, starmap, takewhile, dropwhile, pairwise, count, cycle, repeat, compress, filterfalse, permutations
from operator import itemgetter, attrgetter, mul, methodcaller
def main():
    people = [("ann", 30, "x"), ("bob", 25, "y"), ("cid", 30, "x"), ("dee", 25, "y"), ("eve", 41, "x")]
    key = itemgetter(1)
    print({k: [p[0] for p in g] for k, g in groupby(sorted(people, key=key), key)})
    gs = groupby("aabbbc")
    a = next(gs); b = next(gs)
    print(a[0], list(a[1]), b[0], list(b[1]))
    print([(k, len(list(g))) for k, g in groupby("aaabccdaa")], "".join(f"{k}{n}" for k, n in ((k, sum(1 for _ in g)) for k, g in groupby("aaabccdaa"))))
    i, j = tee(iter(range(5))); next(j)
    print(list(zip(i, j)), list(pairwise("abcd")), list(accumulate([1, 2, 3, 4], mul, initial=10)))
    print(list(islice(cycle("ab"), 5)), list(islice(count(10, -2.5), 3)), list(chain.from_iterable(["ab", [1]])))
    print(list(compress("abcd", [1, 0, 1])), list(starmap(pow, [(2, 3), (3, 2)])), list(map(methodcaller("split", ","), ["a,b", "c"])))
    return list(product("ab", repeat=2)), list(combinations("abc", 2)), list(takewhile(lambda x: x < 3, range(9))), list(permutations([1, 2, 3], 2))
#: sliding windows with deque
from collections import deque
def windows(it, n):
    d = deque(maxlen=n)
    for x in it:
        d.append(x)
        if len(d) == n: yield tuple(d)
def maxes(xs, k):
    q, out = deque(), []
    for i, x in enumerate(xs):
        while q and xs[q[-1]] <= x: q.pop()
        q.append(i)
        if q[0] == i - k: q.popleft()
        if i >= k - 1: out.append(xs[q[0]])
    return out
def main():
    d = deque("abc", 4); d.extendleft("xy"); d.rotate(1)
    out = [list(windows(range(5), 3)), maxes([1, 3, -1, -3, 5, 3, 6, 7], 3), d, d.maxlen, d[0], d.index("a"), d.count("b"), deque([1, 2]) + deque([3]), deque([1]) == deque([1]), deque([1, 2]) < deque([1, 3])]
    for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: d[9], lambda: d.remove("q"), lambda: deque([1], -1), lambda: d[0:2], lambda: d.index("zz")):
        try: f()
        except Exception as e: out.append(f"{type(e).__name__}: {e}")
    try:
        for x in d: d.append(x)
    except RuntimeError as e: out.append(str(e))
    return out
#: primes in four ways
from itertools import count, islice
def sieve(n):
    s = [True] * (n + 1); s[:2] = False, False
    for i in range(2, int(n ** .5) + 1):
        if s[i]: s[i * i::i] = [False] * len(range(i * i, n + 1, i))
    return [i for i, p in enumerate(s) if p]
def lazy():
    comp = {}
    for n in count(2):
        if p := comp.pop(n, None):
            x = n + p
            while x in comp: x += p
            comp[x] = p
        else:
            comp[n * n] = n
            yield n
def factor(n):
    d = 2
    while d * d <= n:
        while n % d == 0:
            yield d
            n //= d
        d += 1
    if n > 1: yield n
def main():
    return sieve(50), list(islice(lazy(), 15)), list(factor(2 ** 31 - 2)), [n for n in range(2, 40) if all(n % d for d in range(2, n))], [p for p in range(2, 30) if not any(p % q == 0 for q in range(2, int(p ** 0.5) + 1))], pow(7, -1, 31), pow(3, 10 ** 18, 10 ** 9 + 7)
#: n queens and permutations
def queens(n, row=0, cols=(), ):
    if row == n:
        yield cols
        return
    for c in range(n):
        if all(c != k and abs(c - k) != row - r for r, k in enumerate(cols)):
            yield from queens(n, row + 1, cols + (c,))
def perms(xs):
    if len(xs) <= 1: yield xs[:]
    else:
        for i in range(len(xs)):
            for rest in perms(xs[:i] + xs[i + 1:]): yield [xs[i]] + rest
def main():
    first = next(queens(8))
    for c in first: print(*("Q" if i == c else "." for i in range(8)))
    return len(list(queens(6))), list(perms([1, 2, 3])), ["".join(p) for p in perms(list("abc"))]
#: sudoku
GRID = "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......"
def cross(A, B): return [a + b for a in A for b in B]
digits = "123456789"; rows = "ABCDEFGHI"
squares = cross(rows, digits)
unitlist = [cross(rows, c) for c in digits] + [cross(r, digits) for r in rows] + [cross(rs, cs) for rs in ("ABC", "DEF", "GHI") for cs in ("123", "456", "789")]
units = {s: [u for u in unitlist if s in u] for s in squares}
peers = {s: set(sum(units[s], [])) - {s} for s in squares}
def assign(values, s, d):
    others = values[s].replace(d, "")
    return values if all(eliminate(values, s, d2) for d2 in others) else False
def eliminate(values, s, d):
    if d not in values[s]: return values
    values[s] = values[s].replace(d, "")
    if not values[s]: return False
    if len(values[s]) == 1 and not all(eliminate(values, s2, values[s]) for s2 in peers[s]): return False
    for u in units[s]:
        places = [q for q in u if d in values[q]]
        if not places: return False
        if len(places) == 1 and not assign(values, places[0], d): return False
    return values
def search(values):
    if values is False: return False
    if all(len(values[s]) == 1 for s in squares): return values
    n, s = min((len(values[s]), s) for s in squares if len(values[s]) > 1)
    return next((r for d in values[s] if (r := search(assign(values.copy(), s, d)))), False)
def main():
    values = dict.fromkeys(squares, digits)
    for s, d in zip(squares, GRID):
        if d in digits and not assign(values, s, d): return "bad"
    r = search(values)
    return ["".join(r[a + b] for b in digits) for a in rows]
#: game of life
from collections import Counter
def step(live):
    near = Counter((x + dx, y + dy) for x, y in live for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
    return {c for c, n in near.items() if n == 3 or n == 2 and c in live}
def show(live, n=6): return "\n".join("".join(".#"[(x, y) in live] for x in range(n)) for y in range(n))
def main():
    g = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
    for i in range(5):
        print(f"gen {i}", show(g), sep="\n", end="\n\n")
        g = step(g)
    return sorted(g)
#: mandelbrot
def main():
    for y in range(-8, 9, 4):
        line = ""
        for x in range(-30, 12, 2):
            a = b = 0.0
            for i in range(50):
                a, b = a * a - b * b + x / 15, 2 * a * b + y / 8
                if a * a + b * b > 4: break
            else:
                i = 50
            line += " .:-=+*#%@"[min(9, i * 10 // 51)]
        print(line.rstrip() + "|")
#: dynamic programming
from functools import lru_cache, cache
@lru_cache(maxsize=None)
def lcs(a, b):
    if not a or not b: return ""
    if a[0] == b[0]: return a[0] + lcs(a[1:], b[1:])
    return max(lcs(a[1:], b), lcs(a, b[1:]), key=len)
@cache
def coins(n, cs=(1, 5, 10, 25)):
    return 1 if n == 0 else 0 if n < 0 or not cs else coins(n - cs[-1], cs) + coins(n, cs[:-1])
def edit(a, b):
    prev = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        cur = [i]
        for j, y in enumerate(b, 1): cur.append(min(prev[j] + 1, cur[-1] + 1, prev[j - 1] + (x != y)))
        prev = cur
    return prev[-1]
def knap(items, cap):
    best = {0: (0, [])}
    for n, w, v in items:
        for u, (val, ns) in list(best.items()):
            if u + w <= cap and val + v > best.get(u + w, (-1,))[0]: best[u + w] = val + v, [*ns, n]
    return max(best.values())
def main():
    r = lcs("AGGTABQ", "GXTXAYB"), coins(100), edit("kitten", "sitting"), knap([("a", 3, 4), ("b", 4, 5), ("c", 2, 3)], 6)
    print(lcs.cache_info().currsize > 3, lcs.cache_info()._fields, coins.cache_parameters())
    coins.cache_clear()
    print(coins.cache_info())
    try: coins([])
    except TypeError as e: print(e)
    return r
#: string manipulation
def justify(words, w):
    line, n = [], 0
    for x in words:
        if n + len(line) + len(x) > w:
            gaps = max(len(line) - 1, 1)
            for i in range(w - n): line[i % gaps] += " "
            yield "".join(line)
            line, n = [], 0
        line.append(x); n += len(x)
    yield " ".join(line).ljust(w)
def caesar(s, k):
    return "".join(chr((ord(c) - b + k) % 26 + b) if c.isalpha() and c.isascii() and (b := ord("A" if c.isupper() else "a")) else c for c in s)
def main():
    for l in justify("This is an example of text justification.".split(), 16): print(repr(l))
    groups = {}
    for w in "listen silent enlist google elgoog abc".split(): groups.setdefault("".join(sorted(w)), []).append(w)
    print(list(groups.values()))
    print("a-b_c d".replace("-", " ").title(), "hello world".capitalize(), "they're bill's".title(), "ǆ".title(), "ß".upper(), "İ".lower(), "ΑΣ".lower())
    print("a,b,,c".split(","), " a  b ".split(), " a  b ".split(" "), "a\nb\r\nc\x0bd\u2028e".splitlines(), "x".join("abc"), "abc".partition("b"), "a.b.c".rpartition("."), "a.b.c".rsplit(".", 1))
    print("aXbX".removesuffix("X"), "aaa".replace("a", "b", 2), "aaa".replace("", "-"), "42".zfill(5), "-42".zfill(5), "a\tb".expandtabs(4), "%s" % (1,), "abcabc".find("c", 3), "abc".rfind("z"), "aaaa".count("aa"), "".count(""))
    print("Hello"[::-1], "Hello"[-3:-1], "Hello"[10:], "Hello"[::2], "ab" < "b", "Z" < "a", "\u00e9" == "e\u0301", len("👍🏽"), "👍🏽"[0], ord("👍"), "abc".startswith(("x", "a")))
    return caesar("Hello, Wörld!", 3), caesar(caesar("abcXYZ", 5), -5), "racecar" == "racecar"[::-1], "".join(dict.fromkeys("mississippi")), "abc".isidentifier(), "½".isnumeric(), "²".isdigit(), "٣".isdecimal(), int("٣"), "a b".isprintable(), "\n".isspace(), "Ab Cd".istitle(), "x".isalnum(), "".isalpha(), repr("it's"), repr('say "hi" it\'s'), repr("\x00\x7f\xa0\u200b\U0001f600")
#: exceptions hierarchy
class AppError(Exception):
    """Base."""
    code = 1
class NotFound(AppError, ):
    code = 404
    def __init__(self, what, *, hint=None):
        super().__init__(f"{what} not found")
        self.what, self.hint = what, hint
class Odd(AppError):
    def __str__(self): return "odd!"
class Two(ValueError):
    def __init__(self, a, b): self.a = a
def main():
    out = []
    for e in (NotFound("x", hint=3), AppError(), AppError(1, 2), Odd("z"), Two(1, 2), AppError("one")):
        try: raise e
        except NotFound as n: out.append((n.what, n.hint, n.code, str(n), n.args, repr(n)))
        except (AppError, ValueError) as x: out.append((str(x), repr(x), x.args))
    try:
        try:
            try: {}["k"]
            except KeyError as e: raise NotFound("k") from e
        except NotFound as e:
            raise RuntimeError("outer")
    except RuntimeError as e:
        out.append((repr(e.__context__), repr(e.__cause__), repr(e.__context__.__cause__)))
    try:
        try: 1 / 0
        except ZeroDivisionError: raise ValueError("v") from None
    except ValueError as e: out.append((e.__cause__, repr(e.__context__)))
    try: raise NotFound
    except TypeError as e: out.append(str(e))
    try: raise 3
    except TypeError as e: out.append(str(e))
    try: raise ValueError from 3
    except TypeError as e: out.append(str(e))
    try:
        try: raise ValueError
        except "x": pass
    except TypeError as e: out.append(str(e))
    return out
#: exception variable is unbound afterwards
def main():
    e = 1
    try: raise ValueError("x")
    except ValueError as e: saved = e
    try: return e
    except UnboundLocalError as x: return str(x), saved
#: unbound local names
def main():
    out = []
    def f():
        print(x)
        x = 1
    def g():
        def h(): return y
        if False: y = 1
        return h()
    def k():
        z = 1
        del z
        return z
    for q in f, g, k:
        try: q()
        except NameError as e: out.append((type(e).__name__, str(e)))
    return out
#: finally order and overrides
def f(k):
    for i in range(3):
        try:
            print("try", i)
            if k == 0: return "ret"
            if k == 1: continue
            if k == 2: break
            if k == 3: 1 / 0
        except ZeroDivisionError:
            print("exc"); return "from except"
        else:
            print("else")
        finally:
            print("finally", i)
            if k == 4: return "override"
    else:
        return "loop else"
    return "end"
def g():
    try: return print("value") or "a"
    finally: print("cleanup")
def h():
    while True:
        try: raise ValueError
        finally: break
    return "swallowed"
def n():
    x = 1
    try: return x
    finally: x = 2
def main(): return [f(k) for k in range(5)], g(), h(), n()
#: late binding closures
def main():
    fs = [lambda: i for i in range(3)]
    gs = [lambda i=i: i for i in range(3)]
    hs = []
    for j in range(3):
        def h(k=j): return j, k
        hs.append(h)
    g = (lambda: k for k in range(3))
    return [f() for f in fs], [f() for f in gs], [h() for h in hs], [f() for f in g], [f() for f in list(lambda: k for k in range(3))]
#: mutable defaults
def add(x, acc=[]):
    acc.append(x)
    return acc
def main():
    def inner(x, acc={}):
        acc[x] = len(acc)
        return acc
    a = inner(1); b = inner(2)
    return a, a is b
#: counters with nonlocal
def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
def main():
    i, g = counter(); i(); i(5)
    j, h = counter()
    return g(), h(), j(2)
#: class and instance attributes
class A:
    xs = []
    n = 0
    def add(self, x): self.xs.append(x); self.n += 1; A.total = getattr(A, "total", 0) + 1
class B(A):
    n = 10
def main():
    a, b = A(), B()
    a.add(1); b.add(2)
    A.n = 5
    del a.n
    out = [A.xs is B.xs, a.xs, a.n, b.n, B.n, A.total, hasattr(b, "total"), hasattr(a, "zip")]
    b.n = 7; del b.n
    out.append(b.n)
    for f in (lambda: b.append, lambda: A.pop, lambda: delattr(b, "n"), lambda: delattr(A, "q"), lambda: A(3), lambda: A.add(), lambda: a.add(), lambda: a.add(1, 2), lambda: a(), lambda: len(a), lambda: a[0], lambda: a + 1, lambda: iter(a), lambda: a < a, lambda: -a, lambda: 1 in a, lambda: int(a), lambda: [1][a], lambda: "x" % a):
        try: out.append(f())
        except Exception as e: out.append(f"{type(e).__name__}: {e}")
    return out
#: name mangling
class Account:
    __rate = 2
    def __init__(self): self.__balance = 0
    def deposit(self, n): self.__balance += n * self.__rate; return self
    def __secret(self): return "s", self.__balance
    def reveal(self): return self.__secret()
class Sub(Account):
    def __init__(self): super().__init__(); self.__balance = "sub"
    def both(self): return self.__balance, self._Account__balance
def main():
    s = Sub().deposit(5)
    return s.reveal(), s.both(), s._Account__secret(), getattr(s, "_Sub__balance"), hasattr(s, "__balance")
#: slots
class P:
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x
class Q(P):
    __slots__ = ()
class R(P): pass
def main():
    p, out = P(1), []
    for f in (lambda: p.y, lambda: setattr(p, "z", 1), lambda: setattr(Q(1), "zz", 2), lambda: setattr(R(1), "free", 3), lambda: delattr(p, "y")):
        try: out.append(f())
        except AttributeError as e: out.append(str(e))
    return out
#: getattr proxies
class Proxy:
    def __init__(self, t): object.__setattr__(self, "_t", t) if False else None; self._t = t
    def __getattr__(self, name):
        print("getattr", name)
        return getattr(self._t, name)
    def __len__(self): return len(self._t)
class Rec:
    def __getattr__(self, n):
        if n.startswith("x"): return n * 2
        raise AttributeError(f"no {n} here")
class Set:
    def __setattr__(self, k, v):
        print("set", k, v)
        super().__setattr__(k, v * 2)
    def __delattr__(self, k):
        print("del", k)
        super().__delattr__(k)
def main():
    p = Proxy([3, 1, 2])
    p.sort()
    r = Rec()
    s = Set(); s.a = 4; v = s.a; del s.a
    out = [p._t, len(p), p.index(3), r.xy, getattr(r, "q", "dflt"), hasattr(r, "q"), hasattr(r, "xx"), v]
    try: r.q
    except AttributeError as e: out.append(str(e))
    try: s.a
    except AttributeError as e: out.append(str(e))
    return out
#: callable instances and class protocol
class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *, twice=False): return (x + self.n) * (2 if twice else 1)
class Meta:
    def __init_subclass__(cls):
        Meta.known = getattr(Meta, "known", []) + [cls.__name__]
    def __class_getitem__(cls, k): return f"{cls.__name__}[{k}]"
class X(Meta): pass
class Y(X): pass
class Single:
    inst = None
    def __new__(cls, *a):
        if cls.inst is None: cls.inst = super().__new__(cls)
        return cls.inst
    def __init__(self, *a): self.a = a
def main(): return list(map(Adder(3), [1, 2])), Adder(1)(2, twice=True), callable(Adder(1)), callable(3), Meta.known, X[int], Single(1) is Single(2), Single(3).a
#: super chains and mro methods
class A:
    def who(self): return ["A"]
    @classmethod
    def make(cls, *a): return cls(*a)
    @staticmethod
    def st(x): return x + 1
    def __repr__(self): return f"<{type(self).__name__}>"
class B(A):
    def who(self): return ["B"] + super().who()
    @classmethod
    def make(cls, *a):
        r = super().make(*a); r.made = True
        return r
class C(B):
    def who(self): return ["C", *super(C, self).who()]
    def __eq__(self, o): return isinstance(o, C)
    __hash__ = None
def main():
    c = C.make()
    out = [c, c.who(), c.made, C.st(1), c.st(2), isinstance(c, (int, A)), issubclass(C, A), issubclass(A, C), c == C(), c != C(), A() == A(), type(c) is C, C.__name__, A.who(c)]
    try: hash(c)
    except TypeError as e: out.append(str(e))
    f = c.who
    out += [f.__name__, f == c.who, A.st.__name__]
    return out
#: recursion error
def f(n): return 1 + f(n + 1)
class R:
    def __repr__(self): return repr(self)
def main():
    out = []
    try: f(0)
    except RecursionError as e: out.append(str(e))
    a = []; a.append(a); d = {}; d["d"] = d; a.append(d)
    out += [repr(a), str(d)]
    def ok(n): return 0 if n == 0 else 1 + ok(n - 1)
    out.append(ok(900))
    return out
#: nested comprehensions
def main():
    m = [[1, 2, 3], [4, 5, 6]]
    x = "outer"
    r = [x for row in m if sum(row) > 6 for x in row if x % 2 == 0]
    return r, x, [[r[i] for r in m] for i in range(3)], {k: {v for v in range(k) if v % 2} for k in range(4)}, [(i, j) for i in range(3) for j in range(i, 3) if i != j], [y := 1, y ** 2], [last for z in range(4) if (last := z) > 1], last, {**{"a": 1}, "b": 2, **{"a": 3}}, [*range(2), *"ab", *{1: 2}], {*[1, 2], *(3,)}, (*[1],), [f"{a}{b}" for a, b in zip("ab", [1, 2])], {i: c for i, c in enumerate("ab")}, [a for a, *_ in ["xyz", "qr"]], [i for i in range(5) if i if i % 2], [[j for j in range(i)] for i in range(3)], list(x for x in range(3)), sum(i * i for i in range(4)), {c: n for n, c in enumerate("aba")}
#: star unpacking
def f(*a, b=1, **k): return a, b, sorted(k.items())
def pos(a, b=2, /, c=3, *, d, e=5): return a, b, c, d, e
def main():
    a, *b, c = "hello"
    *d, = range(3)
    (e, (g, *h)), i = [1, [2, 3, 4]], 5
    [j, k] = {"x": 1, "y": 2}
    first, *rest = "a"
    x = y = z = []
    m, n = n0, m0 = 1, 2
    l = [1, 2, 3]; i2 = 0
    i2, l[i2] = 2, "z"
    out = [a, b, c, d, e, g, h, i, j, k, rest, x is z, (m, n, n0, m0), l, f(*[1, 2], 3, *(4,), b=5, **{"q": 1}, **{"r": 2}), pos(1, d=4), pos(1, 2, 3, d=4)]
    def t1(): a, b = 1, 2, 3
    def t2(): a, b, c = 1, 2
    def t3(): a, *b, c = 1,
    def t4(): a, b = 5
    def t5(): a, b = {1}
    def t6(): f(**{"b": 1}, b=2)
    def t7(): f(*3)
    def t8(): f(**3)
    def t9(): pos(a=1, d=2)
    def t10(): pos(1)
    def t11(): pos(1, 2, 3, 4, d=1)
    def t12(): pos(d=1)
    def t13(): pos(1, d=1, zz=2)
    def t14(): pos(1, 2, c=1, d=2, **{"c": 2})
    def t15(): (lambda a, b: 1)(1)
    def t16(): (lambda a, b, c, d: 1)(1)
    def t17(): (lambda: 1)(1)
    def t18(): (lambda a=1: 1)(1, 2)
    def t19(): f(**{1: 2})
    def t20(): (lambda *, a, b: 1)()
    for t in (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15, t16, t17, t18, t19, t20):
        try: out.append(t())
        except Exception as e: out.append(f"{type(e).__name__}: {e}")
    return out
#: sorting
def main():
    people = [("b", 2), ("a", 2), ("c", 1), ("d", 3), ("e", 1)]
    out = [sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True), sorted(people, key=lambda p: (-p[1], p[0])), sorted("bAcB", key=str.lower), sorted([3, 1.5, True, 0]), sorted({"b": 1, "a": 2}), sorted([[2], [1, 5], []]), sorted(["a10", "a9", "B"]), max(people, key=lambda p: p[1]), min(people, key=lambda p: p[1]), max([], default="d"), max("apple", "fig", key=len), min(3, 1.0, True), sorted([float("nan"), 1, 0][1:]), max(1, 1.0), max(1.0, 1)]
    people.sort(key=lambda p: p[0], reverse=True)
    out.append(people)
    for f in (lambda: sorted([1, "a"]), lambda: sorted([{}, {}]), lambda: max([]), lambda: max(1), lambda: max(), lambda: sorted(3), lambda: [3, 1].sort(lambda x: x), lambda: sorted([1, 2], key=3), lambda: min([1, None]), lambda: sorted([(1, "a"), (1, 2)]), lambda: sum(["a"]), lambda: sum("ab", ""), lambda: [].sort(foo=1)):
        try: out.append(f())
        except Exception as e: out.append(f"{type(e).__name__}: {e}")
    l = [3, 1, 2]
    def spy(x): out.append(list(l)); return x
    l.sort(key=spy)
    return out
#: evaluation order
def p(x, r=None):
    print(x, end=" ")
    return x if r is None else r
class W:
    def __init__(self): self.d = {}
    def __getitem__(self, k): print("get", k, end=" "); return self.d.get(k, 0)
    def __setitem__(self, k, v): print("set", k, v, end=" "); self.d[k] = v
def main():
    print(p(1) < p(2) < p(0) < p(9), p(1) + p(2) * p(3) ** p(2))
    print({p("k1"): p("v1"), p("k2"): p("v2")}, [p(1), p(2)], p("a") if p(0) else p("b"))
    w = W()
    p("obj", w)[p("key")] = p("val")
    p("obj", w)[p("key")] += p("more")
    print()
    def f(a=p("da"), *b, c=p("dc"), **k): return a, b, c, k
    print(f(p(1), *p("s", [2]), c=p(3), **p("k", {"z": p(4)})))
    print((lambda x, y=p("dl"): x)(p(5)), p(0, 0) and p(1) or p(2), not p(0, 0) and p(3), p("ab")[p(0):p(1)])
    a = [0, 0]
    p("t", a)[p(0)], p("u", a)[p(1)] = p(7), p(8)
    for a[p(0)] in [1, 2]: p("body")
    print(a, 1 == p(1) != p(2) in p("l", [2]) is not p(None, 0) if False else "")
    x = [p("e", i) for i in p("it", [1, 2]) if p("c", i)]
    del p("dd", a)[p(0)]
    assert p(1), p("msg")
    print(x, a, f"{p(1)}{p(2):{p(3)}}")
    with_ = p(1) if p(2) else p(3)
    return p(1), p(2), {p(3), p(3)}
#: int and float edges
import math
def main():
    out = [-7 // 2, -7 % 2, 7 % -2, -7.5 // 2, -7.5 % 2, 7.5 % -2, divmod(-7, 2), divmod(7.5, -2), round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5, -2), round(15, -1), round(25, -1), round(-1.5), round(1e20), round(0.5), round(5.5), int(-3.9), int("  -1_000 "), int("0b101", 0), int("ff", 16), int("z", 36), float(" 1e3 "), float("-inf"), float("1_0.5"), 0.1 + 0.2, 1e308 * 10, 2 ** -1, 2 ** 0.5, (-8) ** 3, 0 ** 0, 0.0 ** 0, 1 << 70, -1 >> 3, ~5, 5 & -2, 6 ^ 3, True + True, True == 1.0, hash(1) == hash(1.0) == hash(True), 10 ** 20 / 3, 10 ** 400 // 10 ** 399, 3 / 2, 4 / 2, 1e16 + 1, 2 ** 53 + 1.0, 10 ** 22 == 1e22, 10 ** 23 == 1e23, 9007199254740993 == 9007199254740992.0, int(1e23), float(10 ** 23), math.inf > 10 ** 400, -0.0 == 0.0, str(-0.0), (0.1).as_integer_ratio(), (2.0).is_integer(), (5).bit_length(), (-5).bit_count(), math.floor(-0.5), math.ceil(-0.5), math.trunc(-2.7), math.isclose(0.1 + 0.2, 0.3), math.fsum([0.1] * 10), sum([0.1] * 10), math.gcd(12, 18), math.lcm(4, 6), math.comb(5, 2), math.perm(5), math.isqrt(99), math.prod([1, 2, 3]), math.hypot(3, 4), math.log(8, 2), math.log2(8), math.log10(1000), math.factorial(20), abs(-0.0), 1_000_000, 0xFF, 0o17, 0b11, 1e3, .5, 5., 1E-3, 3 .real, bool(0.0), bool("0"), int(True), 7 // 0.5, 1 // 1e-320 if False else 0, 5 % 3.0, 2 ** 1000 % 1007, float("nan") == float("nan"), 1 < 2 == 2, 3 > 2 > 1, (1 < 2) == 2]
    for f in (lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: 0 ** -1, lambda: 0.0 ** -1, lambda: int("x"), lambda: int("1.5"), lambda: int(""), lambda: float("abc"), lambda: int(float("nan")), lambda: int(float("inf")), lambda: int(None), lambda: float([]), lambda: 1 << -1, lambda: int("9", 8), lambda: int("1", 1), lambda: int(1, 2), lambda: 2.0 ** 10000, lambda: 10 ** 400 * 1.0, lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.factorial(2.5), lambda: chr(-1), lambda: ord("ab"), lambda: round("x"), lambda: 1 + "1", lambda: "1" + 1, lambda: [] + (), lambda: "a" * "b", lambda: "a" * 1.5, lambda: -"a", lambda: {} < {}, lambda: 1 < "1", lambda: None + 1, lambda: [1] - [1], lambda: divmod(1, 0), lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: range(1, 2, 0), lambda: range(1.5), lambda: hex(1.5), lambda: bin("1"), lambda: abs("x"), lambda: math.exp(1000), lambda: int([1]), lambda: math.comb(2, -1), lambda: math.gcd(1.5, 2), lambda: None | 1, lambda: 1.5 & 1, lambda: 1.5 << 2, lambda: int("1__0"), lambda: float("")):
        try: out.append(f())
        except Exception as e: out.append(f"{type(e).__name__}: {e}")
    return out
#: annotation order and class scope
class V:
    n: int = 1
    def add(self, o: "V", *r: int, **k: dict[str, int | None]) -> list["V"]: return o
def f(v: V, t: tuple[int, ...] = (), c: V | None = None) -> V | None: return v
def main():
    x: V.append[3] = 2
    def g(a: V.n) -> V: return a
    return f(1), g(2)
#: annotation of missing attribute
class V: pass
def main():
    def g(a: V.append) -> V: return a
    return 1
#: matmul messages
import operator
class M:
    def __rmatmul__(self, o): return "r", o
def main():
    out = [3 @ M(), operator.matmul([1], M())]
    x = 3
    x @= M()
    out.append(x)
    def f(y): y @= 3
    for g in (lambda: 3 @ 4, lambda: [1] @ 2, lambda: M() @ 2, lambda: f(2)):
        try: g()
        except TypeError as e: out.append(str(e))
    return out, 2 * 3 @ M()
#: annotation of a class inside its own body
class A:
    def f(self, o: A): return 1
def main(): return A().f(2)
#: annotation of an unbound local name
def main():
    def g(a: later): return a
    later = int
    return g(1)
#: run length and anagrams
from itertools import groupby
def rle(s): return "".join(f"{len(list(g))}{k}" for k, g in groupby(s))
def unrle(s):
    out, n = "", ""
    for c in s:
        if c.isdigit(): n += c
        else: out += c * int(n); n = ""
    return out
def is_anagram(a, b): return sorted(a.lower().replace(" ", "")) == sorted(b.lower().replace(" ", ""))
def main(): return rle("aaabccd"), unrle(rle("wwwwaaadexxxxxx")), is_anagram("Dormitory", "dirty room"), rle("")
#: dates from ints
def leap(y): return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
def days(y, m, d): return 365 * y + y // 4 - y // 100 + y // 400 + (153 * ((m + 9) % 12) + 2) // 5 + d - (y - (m < 3)) * 0
def weekday(y, m, d):
    t = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    y -= m < 3
    return "Sun Mon Tue Wed Thu Fri Sat".split()[(y + y // 4 - y // 100 + y // 400 + t[m - 1] + d) % 7]
def main():
    h, r = divmod(98765, 3600)
    m, s = divmod(r, 60)
    return weekday(2024, 2, 29), [y for y in (1900, 2000, 2023, 2024) if leap(y)], f"{h:02}:{m:02}:{s:02}", "-".join(map("{:02d}".format, (7, 12, 5)))
#: roman numerals
V = {"M": 1000, "CM": 900, "D": 500, "CD": 400, "C": 100, "XC": 90, "L": 50, "XL": 40, "X": 10, "IX": 9, "V": 5, "IV": 4, "I": 1}
def roman(n):
    out = ""
    for k, v in V.items():
        q, n = divmod(n, v)
        out += k * q
    return out
def back(s): return sum(-V[a] if V[a] < V.get(b, 0) else V[a] for a, b in zip(s, s[1:] + " "))
def main(): return [roman(n) for n in (1994, 2024, 49)], all(back(roman(i)) == i for i in range(1, 400))
#: dictionaries
def main():
    d = {"a": 1, 1: "x", 1.0: "y", True: "z", (1, 2): [3], None: None}
    out = [d, d.get(1), d.pop("a"), d.pop("zz", 7), d.setdefault("n", []), list(d), len(d), 1 in d, d.popitem(), {} == {}, {"a": 1, "b": 2} == {"b": 2, "a": 1}]
    e = dict(zip("abc", range(3)), z=9); e |= {"a": 5}; e.update([("q", 1)], w=2)
    out += [e, e | {"z": 0}, dict.fromkeys("ab", 0), sorted(e.keys() & {"a", "q"}), sorted(e.items() - {("a", 5)}), list(reversed(e)), {v: k for k, v in e.items()}, e.items(), e.values(), e.keys()]
    inv = {}
    for k, v in e.items(): inv.setdefault(v, []).append(k)
    out.append(inv)
    for f in (lambda: d["no"], lambda: {}.popitem(), lambda: {[]: 1}, lambda: {{}}, lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: d.pop("no"), lambda: dict(1), lambda: {"a": 1} + {}, lambda: d[[1]], lambda: hash([1]), lambda: {1: 2}[1:2], lambda: {(1, []): 2}):
        try: out.append(f())
        except Exception as x: out.append(repr(x))
    try:
        for k in e: del e[k]
    except RuntimeError as x: out.append(repr(x))
    try:
        for k in e: e[k + "!"] = 1
    except RuntimeError as x: out.append(repr(x))
    return out
#: lists and slices
def main():
    l = list(range(10)); m = l[:]
    l[2:5] = "ab"; l[::3] = [0] * len(l[::3]); del l[-2:]; l.insert(-1, "i"); l.insert(99, "e"); l[1:1] = [7, 7]
    out = [l, m[::-1], m[-3:], m[5:2], m[5:2:-1], m[-100:2], m[::-3], l.index("i"), l.count(7), l * 2, [[]] * 2, [1, 2] < [1, 2, 0], [1, "a"] == [1, "a"], l.pop(), l.pop(0), m is not l, [1] + [2], [3, 1, 2].sort(), "abc"[1:] + "abc"[:1], (1, 2, 3)[::-1], range(10)[2:8:3], range(10)[-1], range(0, 10, 3).index(6), 5 in range(0, 10, 2), range(3) == range(0, 3, 1), len(range(0, -10, -3)), list(range(5, 0, -2)), (1,) * 3, () + (1,)]
    a = [[0] * 2] * 2; a[0][0] = 1; out.append(a)
    m.remove(3); m.reverse(); m.extend(x for x in "z"); m += (1,); out.append(m)
    t = ([1], 2)
    try: t[0] += [5]
    except TypeError as e: out.append((t, str(e)))
    for f in (lambda: [][0], lambda: [1].pop(3), lambda: [].pop(), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1]["a"], lambda: (1,)[3], lambda: "a"[5], lambda: [1][::0], lambda: l.__setitem__(slice(0, 4, 2), [1]) if False else [1][None], lambda: range(3)[5], lambda: (1, 2).index(3), lambda: "abc".index("z"), lambda: [1, 2][1.0], lambda: list(5), lambda: tuple(None), lambda: [0] * -1, lambda: zip([1], [2, 3], strict=True).__next__() if False else list(zip([1], [2, 3], strict=True)), lambda: list(zip([1, 2], [2], strict=True)), lambda: enumerate(5), lambda: reversed({1}), lambda: map(3), lambda: list(map(3, [1])), lambda: filter(None), lambda: all(3), lambda: "".join([1]), lambda: "a".join("b", "c"), lambda: "x".split(""), lambda: "{}".format(), lambda: "{a}".format(), lambda: "{0}{}".format(1), lambda: "%d" % "x", lambda: "%s %s" % 1, lambda: "%q" % 1, lambda: format(3, "q"), lambda: format("s", "d"), lambda: format(1.5, "d"), lambda: f"{[]:>5}", lambda: "{:d}".format("a"), lambda: "{".format(), lambda: "a".center(), lambda: "a".replace("b"), lambda: ord(""), lambda: int("１２"), lambda: "ab".zfill("3"), lambda: "é".ljust(3, "ab"), lambda: print(1, sep=3), lambda: print(1, foo=2), lambda: len(5), lambda: len(), lambda: isinstance(1), lambda: isinstance(1, 2), lambda: next(iter([])), lambda: sum([[1]], []), lambda: sum(5), lambda: abs(), lambda: str(1, 2, 3, 4), lambda: bool(1, 2), lambda: set([[]]), lambda: {1} | [2], lambda: {1}.pop() + "a", lambda: set().pop(), lambda: {1}.remove(5), lambda: frozenset([1]).add(2), lambda: getattr(3, "foo"), lambda: getattr(3, 4), lambda: iter(1, 2), lambda: round(1, "a"), lambda: divmod(1), lambda: pow(1), lambda: chr("a"), lambda: hash({}), lambda: min(1, "a"), lambda: sorted(), lambda: int(3, base=3)):
        try: out.append(f())
        except Exception as e: out.append(f"{type(e).__name__}: {e}")
    return out
#: sets
def main():
    a, b = {1, 2, 3}, {3, 4}
    c = a; c |= {9}; d = frozenset(b)
    return a | b, a & b, a - b, a ^ b, a >= {1}, a < b, {1} < {1, 2}, a.isdisjoint({7}), c is a, d | {1}, {1} | d, d == {3, 4}, {d: 1}, a.union([5], (6,)), set("hello") == set("ohell"), {1, True, 1.0}, len({0, False, 0.0, ""}), set(), frozenset(), {frozenset()}, a.symmetric_difference([1]), a.discard(99), sorted(a, reverse=True), {*"ab"} == {"b", "a"}, not set()
#: string iteration over generators with state
def tally():
    seen = {}
    def see(x):
        seen[x] = seen.get(x, 0) + 1
        return seen[x]
    return see
def dedupe(it, key=None):
    s = set()
    for x in it:
        k = x if key is None else key(x)
        if k not in s:
            s.add(k)
            yield x
def chunks(xs, n):
    it = iter(xs)
    while c := tuple(v for _, v in zip(range(n), it)): yield c
def flatten(x):
    for e in x:
        if isinstance(e, (list, tuple)): yield from flatten(e)
        else: yield e
def main():
    t = tally()
    return [t(c) for c in "banana"], list(dedupe([3, 1, 3, 2, 1])), "".join(dedupe("aAbB", str.lower)), list(chunks("abcdefg", 3)), list(flatten([1, [2, (3, [4, []]), "ab"]])), any(x > 2 for x in iter([1, 2, 3])), next((x for x in [] if x), "none"), dict(enumerate("ab")), list(zip(*[[1, 2], [3, 4]])), [*map(lambda a, b: a + b, [1, 2], [3, 4, 5])], list(filter(None, [0, 1, "", "a"])), list(map(str, range(3)))[::-1], sum(map(len, ["a", "bc"])), max(map(int, "39 7".split())), list(reversed(range(0, 10, 3))), sorted(map(abs, [-3, 2, -1]))
#: namedtuple use
from collections import namedtuple
Point = namedtuple("Point", ["x", "y"])
class P3(namedtuple("P3", "x y z")):
    __slots__ = ()
    def norm(self): return sum(v * v for v in self) ** 0.5
    def __add__(self, o): return P3(*(a + b for a, b in zip(self, o)))
def main():
    p = Point(1, y=2)
    x, y = p
    out = [p, p[0], p.x + y, p._replace(x=5), p._asdict(), Point._fields, p == (1, 2), p < Point(1, 3), {p: "v"}[(1, 2)], Point._make([3, 4]), len(p), P3(1, 2, 2).norm(), P3(1, 2, 3) + P3(1, 1, 1), str(p), f"{p.x:>3}", p + (3,), isinstance(p, tuple), sorted([Point(2, 1), Point(1, 5)]), max([p, Point(0, 9)], key=lambda q: q.y)]
    for f in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: setattr(p, "x", 3), lambda: p._replace(q=1), lambda: Point(1, z=2), lambda: p[2], lambda: namedtuple("A", "x x"), lambda: namedtuple("A", "_x"), lambda: namedtuple("A", "def")):
        try: out.append(f())
        except Exception as e: out.append(f"{type(e).__name__}: {e}")
    return out
#: defaultdict
from collections import defaultdict
def tree(): return defaultdict(tree)
def main():
    d = defaultdict(int)
    for c in "mississippi": d[c] += 1
    t = tree(); t["a"]["b"]["c"] = 1
    e = defaultdict(lambda: "?", {"k": 1})
    out = [d, dict(d), "zz" in d, d.get("zz"), e["q"], e.get("r"), len(e), t["a"]["b"], sorted(d.items(), key=lambda p: (-p[1], p[0])), d == dict(d), defaultdict(None), d.copy(), defaultdict(list, a=[1])]
    for f in (lambda: defaultdict(None)["x"], lambda: defaultdict(3), lambda: defaultdict()[()]):
        try: out.append(f())
        except Exception as x: out.append(f"{type(x).__name__}: {x}")
    return out
#: regular expressions
import re
def main():
    m = re.match(r"(?P<y>\d{4})-(?P<m>\d\d)(-(\d\d))?", "2024-05 rest")
    out = [m.groups(), m.groupdict(), m.span("y"), m.end(), m[0], m["m"], m.group(1, 2), m.groups("-"), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world foo bar"), re.sub("a", lambda m: m[0].upper() * 2, "banana", count=2), re.split(r"[,;]\s*", "a, b;c"), re.split(r"(,)", "a,b"), re.findall(r"(\w)(\d)", "a1 b2"), re.findall("a*", "baac"), re.search("z", "abc"), re.fullmatch(r"\w+", "abc") is not None, re.escape("a.b*c"), re.subn("x", "y", "xx"), [m.start() for m in re.finditer("(?i)A", "aAbA")], re.compile("a|b", re.I).findall("ABc"), re.sub(r"\s+", " ", " a \n b\t"), re.sub(r"(?m)^", "> ", "a\nb"), bool(re.match("^$", "")), m, re.sub(r"\bcat\b", "dog", "cat concat cat"), re.findall(r"[^\W\d_]+", "añb1_c")]
    for f in (lambda: m.group(9), lambda: m["nope"], lambda: re.match("a", 3)):
        try: out.append(f())
        except Exception as e: out.append(f"{type(e).__name__}: {e}")
    return out
#: operators on own container with fallback
class Bag:
    def __init__(self, *xs): self.xs = xs
    def __eq__(self, o): return isinstance(o, Bag) and sorted(self.xs) == sorted(o.xs)
    def __lt__(self, o): print("lt"); return len(self.xs) < len(o.xs)
    def __contains__(self, x): return x in self.xs
    def __or__(self, o): return Bag(*self.xs, *o.xs)
    def __ior__(self, o): self.xs += o.xs; return self
    def __str__(self): return "Bag"
    def __format__(self, s): return "fmt:" + s
    def __bool__(self): print("bool"); return False
    def __iter__(self): return iter(self.xs)
    def __getitem__(self, k): return k
def main():
    a, b = Bag(1, 2), Bag(2, 1)
    out = [a == b, a != b, a > Bag(), 1 in a, 9 not in a, f"{a}", f"{a!s:>5}", f"{a:x}", not a, a or "dflt", (a | b).xs, sorted([b, a, Bag()], key=len, reverse=True) if False else 0, a[1:2], a[1, 2], a[::2], [*a], max(a), sum(a), {**{}}, "{0[k]} {0}".format(a), "%s" % a]
    a |= b
    out.append(a.xs)
    out.append(sorted([Bag(1), Bag(), Bag(1, 2)])[0].xs)
    for f in (lambda: hash(a), lambda: a & b, lambda: a <= b, lambda: len(a), lambda: a(), lambda: {a: 1}, lambda: repr(a)[:5] if False else int(a), lambda: float(a), lambda: a[0] @ b, lambda: abs(a), lambda: [0][a], lambda: range(a), lambda: "a" * a, lambda: round(a), lambda: reversed(a), lambda: next(a)):
        try: out.append(f())
        except Exception as e: out.append(f"{type(e).__name__}: {e}")
    return out
#: bad returns of special methods
class B:
    def __len__(self): return -1
    def __bool__(self): return 3
    def __str__(self): return 3
    def __repr__(self): return None
    def __hash__(self): return "x"
    def __index__(self): return 1.5
    def __int__(self): return "x"
    def __float__(self): return 1
    def __iter__(self): return 3
    def __format__(self, s): return 3
    def __init__(self, r=None): self.r = r
    def __contains__(self, x): return "yes"
class C:
    def __init__(self): return 3
class L:
    def __len__(self): return "x"
class E(Exception):
    def __str__(self): return 3
def main():
    b, out = B(), []
    for f in (lambda: len(b), lambda: bool(b), lambda: str(b), lambda: repr(b), lambda: hash(b), lambda: [1][b], lambda: int(b), lambda: float(b), lambda: iter(b), lambda: f"{b}", lambda: C(), lambda: 1 in b, lambda: len(L()), lambda: bool(L()), lambda: [b].__len__() if False else not b, lambda: "%d" % b, lambda: range(b), lambda: list(b), lambda: print(b), lambda: str(E()), lambda: "%s" % b, lambda: b and 1, lambda: [x for x in b]):
        try: out.append(f())
        except Exception as e: out.append(f"{type(e).__name__}: {e}")
    return out
#: reduce and functools
from functools import reduce, partial, cmp_to_key, cached_property, partialmethod, update_wrapper
class Circle:
    def __init__(self, r): self.r = r
    @cached_property
    def area(self):
        print("computing")
        return self.r ** 2 * 3
    def scale(self, k, by=1): return self.r * k + by
    double = partialmethod(scale, 2)
    ten = partialmethod(scale, k=10, by=0)
def main():
    c = Circle(2)
    out = [c.area, c.area, c.double(), c.double(by=5), c.ten(), reduce(lambda a, b: a * b, range(1, 6)), reduce(lambda a, b: a + [b], "ab", []), sorted("bca", key=cmp_to_key(lambda a, b: (a < b) - (a > b)))]
    del c.area
    out.append(c.area)
    c.area = 9
    out.append(c.area)
    p = partial(partial(max, 3), 4, key=lambda x: -x)
    out += [p(5), p.args, reduce(max, [1, 5, 2], 9)]
    for f in (lambda: reduce(max, []), lambda: reduce(max, 3), lambda: partial(3), lambda: partial(), lambda: p("a")):
        try: out.append(f())
        except Exception as e: out.append(f"{type(e).__name__}: {e}")
    return out
#: printing
def main():
    print(); print(""); print("a", 1, 2.0, None, [1, "x"], sep="-", end="!\n"); print("no newline", end=""); print("x\ty"); print(*[1, 2], *"ab"); print("multi\nline", end="\n\n"); print(sep="x"); print("", "", sep="|"); print({1: {2}}, ("a",), (), range(3), True)
    print(print, len, int, str.upper, [].append.__name__, lambda: 1) if False else None
    return print("r")
#: object reprs
from collections import deque, Counter
from functools import partial
import re
class K:
    def m(self): pass
class R:
    def __repr__(self): return "R()"
def f(): pass
def main():
    return [R(), [R()], {R(): R()}, str(R()), (R(),), f"{R()!s}", type(3), K, type(K()), len, ValueError("a"), ValueError("a", 2), KeyError("k"), str(KeyError("k")), Exception(), [Exception("x")], print, int, deque([1], 2), Counter("aab"), range(1, 5, 2), slice if False else 0, 1e100, 1.0, -0.0, 1e-7, 123456789012345678.0, 0.0001, 0.00001, float("nan"), True, None, "a'b", 'a"b', "a'\"b", "\t\\", "\x1b", "\u2028", "é", "\xad", NotImplemented, type(None), type(len), type(lambda: 1), type(f), type(x for x in ()), type(K().m), type(KeyError)]
#: types by name
def main():
    import math
    def g(): yield
    return [type(x).__name__ for x in (1, 1.0, "", None, [], (), {}, set(), frozenset(), range(1), main, g(), len, int, math, {}.keys(), {}.items(), iter([]), iter({}), iter(range(1)), zip(), map(str, []), enumerate([]), reversed([]), filter(None, []), iter(()), iter(set()), "".join, ValueError(), NotImplemented, [].append, slice if False else 0, property(), {}.values())]
#: global style state through closures and default objects
def make():
    log = []
    class Stack:
        count = 0
        def __init__(self, *items): self.items = list(items); Stack.count += 1
        def push(self, x): self.items.append(x); log.append(("push", x)); return self
        def pop(self):
            if not self.items: raise IndexError("pop from empty stack")
            log.append("pop"); return self.items.pop()
        def __len__(self): return len(self.items)
        def __enter__(self): return self
        def __exit__(self, *a): self.items.clear()
    return Stack, log
def main():
    Stack, log = make()
    with Stack(1) as s:
        s.push(2).push(3).pop()
        n = len(s)
    try: s.pop()
    except IndexError as e: err = repr(e)
    return n, len(s), log, err, Stack.count, Stack.__name__, Stack.__qualname__, bool(s), "yes" if s else "no"
#: reverse polish
import operator as op
OPS = {"+": op.add, "-": op.sub, "*": op.mul, "/": op.truediv, "^": op.pow, "neg": (op.neg, 1)}
def rpn(s):
    st = []
    for t in s.split():
        match_ = OPS.get(t)
        if match_ is None: st.append(float(t) if "." in t else int(t))
        elif isinstance(match_, tuple): st.append(match_[0](st.pop()))
        else:
            b, a = st.pop(), st.pop()
            st.append(match_(a, b))
    (r,) = st
    return r
def main():
    out = []
    for s in ("3 4 + 2 *", "2 3 ^ neg", "1 0 /", "1 2", "+", "1 x", "1.5 2 *"):
        try: out.append(rpn(s))
        except Exception as e: out.append(f"{type(e).__name__}: {e}")
    return out
#: json like serializer
def dumps(x, ind=0):
    if x is None or x is True or x is False: return {None: "null", True: "true", False: "false"}[x]
    if isinstance(x, (int, float)): return repr(x)
    if isinstance(x, str): return '"' + "".join({'"': '\\"', "\n": "\\n", "\\": "\\\\"}.get(c, c if c >= " " else f"\\u{ord(c):04x}") for c in x) + '"'
    pad = "  " * (ind + 1)
    if isinstance(x, dict): return "{\n" + ",\n".join(f"{pad}{dumps(str(k))}: {dumps(v, ind + 1)}" for k, v in x.items()) + "\n" + "  " * ind + "}" if x else "{}"
    if isinstance(x, (list, tuple)): return "[" + ", ".join(dumps(v, ind + 1) for v in x) + "]"
    raise TypeError(f"Object of type {type(x).__name__} is not JSON serializable")
def main():
    print(dumps({"a": [1, 2.5, None, True], "b": {"c": 'q"\n\x01'}, "d": {}}))
    try: dumps({1})
    except TypeError as e: return str(e)
#: state machine with dispatch
class Machine:
    table = {("idle", "start"): "run", ("run", "pause"): "hold", ("hold", "start"): "run", ("run", "stop"): "idle"}
    def __init__(self): self.state = "idle"; self.log = []
    def on_run(self, ev): self.log.append(f"running by {ev}")
    def __getattr__(self, n):
        if n.startswith("on_"): return lambda ev: self.log.append((n[3:], ev))
        raise AttributeError(n)
    def fire(self, ev):
        try: self.state = self.table[self.state, ev]
        except KeyError as e: raise ValueError(f"bad {e}") from None
        getattr(self, "on_" + self.state)(ev)
        return self
def main():
    m = Machine().fire("start").fire("pause").fire("start").fire("stop")
    try: m.fire("stop")
    except ValueError as e: m.log.append(str(e))
    try: m.append
    except AttributeError as e: m.log.append(repr(e))
    return m.log, hasattr(m, "on_x"), m.state
#: sets put a new element where a removed one was
def main():
    c = {1, 2, 3}; c.discard(1); c.add(9)
    d = {1, 2}; d.remove(1); d.add(17); d.add(1)
    e = {1}; e.discard(1); e.add(9)
    f = {8, 1}; f.discard(8); f.add(16); f.add(0)
    g = {1}; g.discard(1); g.add(2); g.add(3); g.add(9)
    h = {1}; h.discard(1); h.add(2); h.add(9)
    i = {1}; i.discard(1); i.add(3); i.add(9)
    j = {1, 5}; j.discard(1); j.add(2); j.add(3); j.add(9)
    k = {1, 5}; k.discard(1); k.add(2); k.add(9)
    return c, d, e, f, g, h, i, j, k
#: symmetric differences in the order of their table
def main():
    a = {1, 2, 3, 9}
    return a.symmetric_difference([1]), a.symmetric_difference({1}), a ^ {1}, {1} ^ a, a.symmetric_difference((1,)), a.symmetric_difference({1: 2}), a
#: trampolines and church numerals
def trampoline(f):
    def run(*a):
        r = f(*a)
        while callable(r): r = r()
        return r
    return run
@trampoline
def count_down(n, acc=0): return acc if n == 0 else lambda: count_down.__wrapped__(n - 1, acc + n) if False else (n - 1, acc + n)
def main():
    zero = lambda f: lambda x: x
    succ = lambda n: lambda f: lambda x: f(n(f)(x))
    add = lambda m, n: lambda f: lambda x: m(f)(n(f)(x))
    to_int = lambda n: n(lambda x: x + 1)(0)
    three = succ(succ(succ(zero)))
    Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
    return count_down(3), to_int(add(three, three)), Y(lambda me: lambda n: 1 if n < 2 else n * me(n - 1))(20)

#: what may stand around a number
def main():
    out = []
    for text in ["33\x1c", "\x1f3", " 3\t\n\x0b\x0c\r", "\u0663\xa0", "\x853"]:
        for make in (int, float):
            try:
                out.append(make(text))
            except ValueError as e:
                out.append(str(e))
    return out

#: a frozenset and a view of a dict make a set
def main():
    f, d = frozenset([1, 2, 3]), {2: "b", 9: "z"}
    return [f - d.keys(), f & d.keys(), f | d.keys(), f ^ d.keys(), d.keys() - f, d.keys() & f, type(f - {1}).__name__]
