#: a point
class Point:
    def __init__(self, x, y=0):
        self.x = x
        self.y = y
    def norm(self):
        return self.x * self.x + self.y * self.y
    def __repr__(self):
        return f"Point({self.x!r}, {self.y!r})"
def main():
    p = Point(3, 4)
    q = Point(x=1)
    p.x += 10
    return [p, q, p.norm(), Point.norm(q), p.x, str(p), f"{p}", [p.norm() for _ in range(2)]]
#: class attributes and defaults
class Counter2:
    total = 0
    names = []
    limit: int = 5
    def __init__(self, name):
        Counter2.total += 1
        self.names.append(name)
        self.total = -1
def main():
    a, b = Counter2("a"), Counter2("b")
    del a.total
    return [Counter2.total, a.total, b.total, a.names is b.names, Counter2.names, Counter2.limit]
#: inheritance and super
class Animal:
    sound = "..."
    def __init__(self, name):
        self.name = name
    def speak(self):
        return f"{self.name} says {self.sound}"
    def kind(self):
        return "animal"
class Dog(Animal):
    sound = "Woof"
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age
    def kind(self):
        return "dog/" + super().kind()
class Puppy(Dog):
    def kind(self):
        return "puppy/" + super(Puppy, self).kind() + "/" + super(Dog, self).kind()
def main():
    p = Puppy("Rex", 1)
    return [p.speak(), p.kind(), p.age, isinstance(p, Animal), issubclass(Puppy, Dog), issubclass(Animal, Dog), isinstance(p, (int, Dog)), type(p) is Puppy, type(p).__name__, Puppy.__qualname__, Puppy.__module__]
#: class body scope
x = "global"
class A:
    x = "class"
    y = [x for _ in range(2)]
    z = x + "!"
    def f(self):
        return x
    w = (lambda: x)()
    t = [c for c in x]
def main():
    return [A.x, A.y, A.z, A().f(), A.w, A.t]
#: class body name falls back to global
y = 5
def main():
    y = 7
    class B:
        y = y + 1
    class C:
        z = y + 1
    return [B.y, C.z]
#: class in function with closure
def make(n):
    class K:
        base = n
        def get(self):
            return n + self.base
        class Inner:
            def both(self):
                return n * 2
    return K
def main():
    K = make(4)
    L = make(5)
    return [K().get(), L().get(), K.Inner().both(), K.__qualname__, K.Inner.__qualname__, K.get.__qualname__, K is L, repr(K), isinstance(K(), L)]
#: nested functions in class body
class N:
    def helper(n):
        return n * 2
    value = helper(21)
    items = {k: v for k, v in zip("ab", range(2))}
    if value > 40:
        big = True
    else:
        small = True
    for i in range(3):
        last = i
    del helper
def main():
    return [N.value, N.items, N.big, hasattr(N, "small"), N.i, N.last, hasattr(N, "helper")]
#: docstrings
class D:
    """About D."""
    def m(self):
        "About m."
        return 1
class E:
    def m(self): pass
def main():
    return [D.__doc__, D.m.__doc__, D().m.__doc__, E.__doc__, E.m.__doc__, D().__doc__]
#: property
class Temp:
    def __init__(self, c):
        self._c = c
    @property
    def f(self):
        "In Fahrenheit."
        return self._c * 9 / 5 + 32
    @f.setter
    def f(self, value):
        self._c = (value - 32) * 5 / 9
    @f.deleter
    def f(self):
        self._c = 0
def main():
    t = Temp(100)
    out = [t.f]
    t.f = 32
    out.append(t._c)
    t.f += 18
    out.append(t._c)
    del t.f
    out.append(t._c)
    out.append(Temp.f.__doc__)
    out.append(Temp.f.fget(t))
    return out
#: property without setter
class P:
    @property
    def x(self):
        return 1
def main():
    P().x = 2
#: property without deleter
class P:
    @property
    def x(self):
        return 1
def main():
    del P().x
#: property without getter
class P:
    x = property()
def main():
    return P().x
#: property by call
class P:
    def get(self): return self._x
    def set(self, v): self._x = v
    x = property(get, set, doc="the x")
def main():
    p = P()
    p.x = 3
    return [p.x, P.x.__doc__]
#: static and class methods
class S:
    made = 0
    @staticmethod
    def add(a, b=1):
        return a + b
    @classmethod
    def make(cls, *args):
        cls.made += 1
        return cls(), args
    def call(self):
        return self.add(5), S.add(1, 2)
class T(S):
    pass
def main():
    a, args = T.make(1, 2)
    b, _ = a.make()
    return [type(a).__name__, args, S.made, T.made, a.call(), S.add(3), T.add(4), type(b) is T]
#: private names
class Priv:
    __count = 0
    def __init__(self):
        self.__x = 1
        Priv.__count += 1
    def __secret(self):
        return self.__x
    def get(self):
        return self.__secret(), self.__count
    def other(self, __p, **kw):
        return __p, kw
class Sub(Priv):
    def __init__(self):
        super().__init__()
        self.__x = 2
    def mine(self):
        return self.__x
def main():
    p = Sub()
    return [p.get(), p._Priv__x, p.mine(), p._Sub__x, hasattr(p, "__x"), p.other(1, __p=2), p._Priv__secret.__name__]
#: unknown attribute
class A:
    x = 1
def main():
    return A().x.real, A().y
def unused(a):
    a.y = 1
#: unknown class attribute
class A:
    def m(self): self.y = 1
def main():
    return A.y
#: delete missing attribute
class A:
    def m(self): self.y = 1
def main():
    del A().y
#: attribute targets
class Box: pass
def main():
    b, c = Box(), Box()
    b.a, (b.b, *b.c) = 1, (2, 3, 4)
    for b.i in range(3):
        pass
    c.d = b.e = [1]
    [b.f for b.f in "xy"]
    b.n: int = 9
    return [b.a, b.b, b.c, b.i, c.d is b.e, b.f, b.n]
#: arithmetic methods
class V:
    def __init__(self, v): self.v = v
    def __add__(self, o):
        if isinstance(o, V): return V(self.v + o.v)
        if isinstance(o, int): return V(self.v + o)
        return NotImplemented
    def __radd__(self, o):
        return V(o + self.v) if isinstance(o, int) else NotImplemented
    def __sub__(self, o): return V(self.v - o.v)
    def __mul__(self, k): return V(self.v * k)
    __rmul__ = __mul__
    def __truediv__(self, o): return ("/", o)
    def __rtruediv__(self, o): return (o, "/")
    def __floordiv__(self, o): return ("//", o)
    def __mod__(self, o): return ("%", o)
    def __pow__(self, o, m=None): return ("**", o, m)
    def __rpow__(self, o): return (o, "**")
    def __lshift__(self, o): return ("<<", o)
    def __rshift__(self, o): return (">>", o)
    def __and__(self, o): return ("&", o)
    def __or__(self, o): return ("|", o)
    def __ror__(self, o): return (o, "|")
    def __xor__(self, o): return ("^", o)
    def __neg__(self): return V(-self.v)
    def __pos__(self): return V(+self.v)
    def __invert__(self): return ("~", self.v)
    def __abs__(self): return abs(self.v)
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return (o, "divmod")
    def __repr__(self): return f"V({self.v})"
def main():
    a, b = V(2), V(-3)
    return [a + b, a + 1, 1 + a, a - b, a * 3, 3 * a, a / 2, 2 / a, a // 2, a % 2, a ** 2, 2 ** a, pow(a, 2, 5), a << 1, a >> 1, a & 1, a | 1, 1 | a, {} | a, a ^ 1, -a, +a, ~a, abs(b), divmod(a, 2), divmod(2, a), sum([a, b]), [1] * 2, "x" * 2]
#: unsupported operand
class V:
    def __add__(self, o): return NotImplemented
def main():
    return V() + 1
#: unsupported reflected
class V:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return NotImplemented
def main():
    return "a" + V()
#: unsupported in place
class V: pass
def main():
    v = V()
    v += 1
#: unsupported in place power
class V: pass
def main():
    v = 1
    v **= V()
#: list plus object
class V:
    def __radd__(self, o): return ("radd", o)
    def __rmul__(self, o): return ("rmul", o)
def main():
    x = [1]
    x += V()
    y = [2]
    y *= V()
    return [[1] + V(), "a" + V(), (1,) * V(), x, y]
#: in place methods
class Bag:
    def __init__(self): self.items = []
    def __iadd__(self, o):
        self.items.append(o)
        return self
    def __isub__(self, o):
        return NotImplemented
    def __sub__(self, o):
        return ("sub", o)
    def __imul__(self, o):
        return o
def main():
    b = c = Bag()
    b += 1
    b += 2
    items = b.items
    same = b is c
    b -= 5
    c *= 7
    return [items, same, b, c]
#: subclass has priority
class A:
    def __add__(self, o): return "A.add"
    def __radd__(self, o): return "A.radd"
    def __eq__(self, o): return "A.eq"
    def __lt__(self, o): return "A.lt"
    def __gt__(self, o): return "A.gt"
class B(A):
    def __radd__(self, o): return "B.radd"
class C(A):
    def __eq__(self, o): return "C.eq"
    def __gt__(self, o): return "C.gt"
class D(A): pass
def main():
    return [A() + B(), B() + A(), A() + C(), A() + D(), A() == C(), A() < C(), A() == B(), A() < D(), 1 + A(), A() != C()]
#: same type is not reflected
class A:
    def __radd__(self, o): return "radd"
def main():
    return A() + A()
#: comparison methods
class W:
    def __init__(self, w): self.w = w
    def __eq__(self, o):
        return self.w == o.w if isinstance(o, W) else NotImplemented
    def __lt__(self, o):
        return self.w < o.w if isinstance(o, W) else NotImplemented
    def __repr__(self): return f"W{self.w}"
def main():
    a, b = W(1), W(2)
    return [a == b, a == W(1), a != b, a != W(1), a < b, a > b, sorted([W(3), b, a]), min(b, a), max(a, b), a == 1, 1 == a, a != 1, 1 != a, [a] == [W(1)], (a,) < (b,), [a] < [W(1), b], a in [W(1)], [W(1), b].index(b), [a, W(1)].count(a), {"k": a} == {"k": W(1)}]
#: missing comparison
class W:
    def __lt__(self, o): return NotImplemented
def main():
    return W() < W()
#: missing le
class W:
    def __lt__(self, o): return True
def main():
    return W() <= W()
#: comparisons may return anything
class Q:
    def __lt__(self, o): return [1, o]
    def __eq__(self, o): return "eq"
    def __ne__(self, o): return ""
    def __gt__(self, o): return 0
def main():
    q = Q()
    return [q < 5, q == 1, q != 1, q > 3, 3 < q, 5 > q, 1 == q, not q > 1, (q < 1) and 2, q < 1 < 2, q > 1 > 5, "y" if q != 3 else "n", [q] == [1], [q] != [1], [q] < [q, 1]]
#: eq without hash
class H:
    def __eq__(self, o): return True
def main():
    return {H(): 1}
#: eq without hash in set
class H:
    def __eq__(self, o): return True
def main():
    return hash(H())
#: hash and eq
class K:
    def __init__(self, k): self.k = k
    def __eq__(self, o): return isinstance(o, K) and self.k == o.k
    def __hash__(self): return hash(self.k)
    def __repr__(self): return f"K({self.k})"
def main():
    d = {K(1): "a", K(2): "b"}
    d[K(1)] = "c"
    return [d, d[K(2)], K(3) in d, len({K(1), K(1), K(2)}), hash(K(7)), hash((K(1), 2)) == hash((1, 2)), d.get(K(9)), K.__hash__ is not None]
#: hash of big number
class K:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
def main():
    return [hash(K(2**61)), hash(K(2**64)), hash(K(-1)), hash(K(True)), hash(K(2**61 - 1))]
#: bad hash
class K:
    def __hash__(self): return "x"
def main():
    return {K(): 1}
#: inherited hash is lost
class A:
    def __hash__(self): return 1
class B(A):
    def __eq__(self, o): return True
class C(B):
    __hash__ = A.__hash__
def main():
    return [hash(A()), hash(C()), B.__hash__, {C()} == {C()}]
#: truth and length
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class T:
    def __init__(self, t): self.t = t
    def __bool__(self): return self.t
    def __len__(self): return 7
class O: pass
def main():
    return [bool(L(0)), bool(L(2)), bool(T(False)), bool(O()), len(L(3)), len(T(True)), not L(0), L(0) or 5, [1 for _ in range(2) if T(True)], any([L(0), L(1)]), all([T(False)])]
#: bad len
class L:
    def __len__(self): return "x"
def main():
    return len(L())
#: negative len
class L:
    def __len__(self): return -1
def main():
    return len(L())
#: bad bool
class T:
    def __bool__(self): return 1
def main():
    return bool(T())
#: bool of bad len
class L:
    def __len__(self): return 1.5
def main():
    return 1 if L() else 2
#: bad repr
class R:
    def __repr__(self): return 5
def main():
    return repr(R())
#: bad str
class R:
    def __str__(self): return None
def main():
    return f"{R()}"
#: repr str and format
class R:
    def __repr__(self): return "<R>"
class S(R):
    def __str__(self): return "S!"
class F:
    def __format__(self, spec): return f"F[{spec}]"
def main():
    return [str(R()), repr(R()), f"{R()}", f"{R()!s}", str(S()), repr(S()), f"{S()}", f"{S()!r}", [S()], {1: S()}, (S(),), "%s %r" % (S(), S()), f"{F()}", f"{F():>3}", format(F(), "x"), "{:a}{}".format(F(), F())]
#: format spec on plain object
class R: pass
def main():
    return f"{R():>10}"
#: bad format
class F:
    def __format__(self, spec): return 1
def main():
    return f"{F()}"
#: recursive repr
class Node:
    def __init__(self): self.items = [1, self]
    def __repr__(self): return f"Node({self.items})"
def main():
    n = Node()
    l = [n]
    l.append(l)
    return [n, l]
#: containers
class Seq:
    def __init__(self, *items): self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]
    def __setitem__(self, i, v): self.items[i] = v
    def __delitem__(self, i): del self.items[i]
    def __contains__(self, x): return x in self.items or x == "magic"
def main():
    s = Seq(1, 2, 3, 4)
    s[0] = 10
    s[1] += 5
    del s[2]
    return [s[0], s[-1], s[0:2], list(s), "magic" in s, 99 in s, 99 not in s, len(s), [x for x in s], tuple(s), sum(s), list(reversed(s)), max(s), dict(enumerate(s)), s.items, list(zip(s, s)), sorted(s), list(map(str, s))]
#: subscripts get anything
class G:
    def __getitem__(self, k): return k
def main():
    g = G()
    return [g[1], g[1:2], g["x"], g[1, 2], g[::2], g[None]]
#: mapping by getitem
class M:
    def keys(self): return ["a", "b"]
    def __getitem__(self, k): return k * 2
def f(**kw): return kw
def main():
    return [dict(M()), f(**M()), {**M(), "c": 1}]
#: index method
class I:
    def __init__(self, i): self.i = i
    def __index__(self): return self.i
def main():
    l = [1, 2, 3, 4]
    l[I(0)] = 9
    return [l[I(1)], "abc"[I(2)], (1, 2)[I(-1)], l[I(1):I(3)], range(I(3)), list(range(I(1), I(3))), [0] * I(2), bin(I(5)), hex(I(255)), oct(I(8)), int(I(7)), float(I(2)), chr(I(65)), "x" * I(3), round(2.567, I(1)), range(10)[I(2)], I(1) in [1], 2 ** 3]
#: bad index
class I:
    def __index__(self): return "x"
def main():
    return [1, 2][I()]
#: conversions
class N:
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __round__(self, n=None): return ("round", n)
    def __str__(self): return "N"
def main():
    n = N()
    return [int(n), float(n), round(n), round(n, 2), str(n), round(n, None)]
#: bad int
class N:
    def __int__(self): return "x"
def main():
    return int(N())
#: bad float
class N:
    def __float__(self): return 1
def main():
    return float(N())
#: iteration protocol
class Count:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n
class Lazy:
    def __init__(self, n): self.n = n
    def __iter__(self): return Count(self.n)
def main():
    c = Count(5)
    first = next(c)
    a, *b = Lazy(3)
    it = iter(c)
    return [first, list(c), next(c, "done"), it is c, a, b, [*Lazy(2)], list(zip(Lazy(3), "abc")), sum(Lazy(4)), 2 in Lazy(3), max(Lazy(3)), "-".join(str(x) for x in Lazy(3)), dict(zip(Lazy(2), Lazy(2))), list(enumerate(Lazy(2))), set(Lazy(3)), any(Lazy(1)), [i for i in Lazy(3) if i], list(filter(None, Lazy(3)))]
#: next raises stop iteration
class C:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("bye")
def main():
    try:
        next(C())
    except StopIteration as e:
        return [e.value, e.args]
#: not an iterator
class C:
    def __iter__(self): return [1]
def main():
    return list(C())
#: old sequence protocol
class Old:
    def __getitem__(self, i):
        if i >= 3: raise IndexError("end")
        return i * i
def main():
    a, b, c = Old()
    return [list(Old()), 4 in Old(), 5 in Old(), a, b, c, sum(Old())]
#: iter is none
class A:
    def __getitem__(self, i): return i
    __iter__ = None
def main():
    return list(A())
#: contains is none
class A:
    def __iter__(self): return iter([1])
    __contains__ = None
def main():
    return 1 in A()
#: reversed
class R:
    def __reversed__(self): return iter("cba")
def main():
    return list(reversed(R()))
#: reversed without length
class R:
    def __getitem__(self, i): return i
def main():
    return list(reversed(R()))
#: not reversible
class R: pass
def main():
    return reversed(R())
#: length hint
class H:
    def __init__(self, log): self.log = log
    def __iter__(self): return iter([1, 2])
    def __length_hint__(self):
        self.log.append("hint")
        return 2
class L(H):
    def __len__(self):
        self.log.append("len")
        return 2
def main():
    log = []
    return [list(H(log)), list(L(log)), tuple(H(log)), sorted(H(log)), log]
#: iter with sentinel
def main():
    items = [3, 2, 1, 0, 5]
    return [list(iter(items.pop, 2)), items, next(iter(lambda: 5, 6))]
#: iter with sentinel not callable
def main():
    return iter(5, 6)
#: call method
class Add:
    def __init__(self, n): self.n = n
    def __call__(self, x, *rest, k=1, **kw): return (self.n + x) * k, rest, kw
class Plain: pass
def main():
    a = Add(2)
    return [a(3), a(1, 2, 3, k=5, z=1), list(map(a, [1, 2])), callable(a), callable(Plain()), callable(Plain), callable(len), sorted([3, 1], key=lambda x: Add(0)(x)[0])]
#: not callable
class Plain: pass
def main():
    return Plain()()
#: getattr hook
class G:
    def __init__(self): self.real = 1
    def __getattr__(self, name):
        if name.startswith("x"):
            return name.upper()
        raise AttributeError(f"no {name} here")
def main():
    g = G()
    return [g.real, g.xyz, getattr(g, "xa"), getattr(g, "zz", "default"), hasattr(g, "xq"), hasattr(g, "zq")]
#: getattr hook fails
class G:
    def __getattr__(self, name):
        raise AttributeError(f"no {name} here")
def main():
    return G().foo
#: getattr hook after property fails
class G:
    @property
    def p(self): raise AttributeError("inner")
    def __getattr__(self, name): return "hook " + name
def main():
    return G().p
#: property error passes
class G:
    @property
    def p(self): raise AttributeError("inner")
def main():
    g = G()
    return [hasattr(g, "p"), getattr(g, "p", 5), g.p]
#: setattr hook
class S:
    def __init__(self):
        self.a = 1
    def __setattr__(self, name, value):
        super().__setattr__(name, value * 2)
        if name != "log":
            object.__setattr__(self, "log", [name])
    def __delattr__(self, name):
        object.__delattr__(self, name)
        super().__setattr__("gone", name)
def main():
    s = S()
    s.b = 5
    del s.a
    return [s.b, s.log, s.gone, hasattr(s, "a")]
#: getattr and setattr
class A:
    x = 1
def main():
    a = A()
    setattr(a, "y", 2)
    setattr(A, "z", 3)
    delattr(a, "y")
    return [getattr(a, "x"), getattr(a, "y", None), a.z, getattr("abc", "upper")(), hasattr(5, "real"), hasattr(5, "foo")]
#: getattr without default
class A: pass
def main():
    return getattr(A(), "nope")
#: getattr name type
def main():
    return getattr(1, 5)
#: setattr on int
def main():
    setattr(5, "x", 1)
#: setattr on builtin type
def main():
    setattr(int, "x", 1)
#: setattr on builtin method
def main():
    setattr([], "append", 1)
#: descriptors
class Typed:
    def __set_name__(self, owner, name):
        self.name = "_" + name
        self.owner = owner.__name__
    def __get__(self, obj, owner=None):
        if obj is None:
            return ("on class", owner.__name__)
        return getattr(obj, self.name, "unset")
    def __set__(self, obj, value):
        if not isinstance(value, int):
            raise TypeError(f"{self.name} must be int")
        setattr(obj, self.name, value)
    def __delete__(self, obj):
        delattr(obj, self.name)
class NonData:
    def __get__(self, obj, owner): return "computed"
class P:
    age = Typed()
    lazy = NonData()
    def __init__(self, age): self.age = age
def main():
    p = P(3)
    out = [p.age, P.age, p.lazy, P.lazy]
    p.age = 7
    p.lazy = "own"
    out += [p.age, p.lazy]
    del p.age
    out.append(p.age)
    try:
        p.age = "x"
    except TypeError as e:
        out.append(str(e))
    return out
#: set name fails
class Bad:
    def __set_name__(self, owner, name): raise ValueError("no")
def main():
    try:
        class X:
            attr = Bad()
    except RuntimeError as e:
        return [str(e), repr(e.__cause__)]
#: slots
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
class T(S):
    pass
class U(S):
    __slots__ = ["c"]
def main():
    s, t, u = S(), T(), U()
    s.b = 2
    t.z = 3
    u.c = 4
    return [s.a, s.b, t.z, u.c, u.a, hasattr(u, "b")]
#: slots refuse others
class S:
    __slots__ = ("a", "b")
def main():
    s = S()
    s.c = 1
#: unset slot
class S:
    __slots__ = ("a", "b")
def main():
    return S().a
#: delete unset slot
class S:
    __slots__ = "a"
def main():
    del S().a
#: slot conflict
def main():
    class S:
        __slots__ = ("a",)
        a = 1
#: init subclass
class Base:
    registry = []
    def __init_subclass__(cls):
        super().__init_subclass__()
        cls.registry.append(cls.__name__)
        cls.tag = cls.__name__.lower()
class X(Base): pass
class Y(X): pass
def main():
    return [Base.registry, X.tag, Y.tag, hasattr(Base, "tag")]
#: class getitem
class Box:
    def __class_getitem__(cls, item): return (cls.__name__, item)
def main():
    return [Box[5], Box["a", 1]]
#: new
class Single:
    instance = None
    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance
    def __init__(self, v): self.v = v
class Other:
    def __new__(cls, v): return v * 2
class Plain:
    def __new__(cls):
        self = object.__new__(cls)
        self.made = True
        return self
def main():
    a = Single(1)
    b = Single(2)
    return [a is b, a.v, Other(4), Plain().made]
#: new with excess
class N:
    def __new__(cls, v): return object.__new__(cls, v)
def main():
    return N(1)
#: init with excess
class N:
    def __init__(self, v): super().__init__(v)
def main():
    return N(1)
#: init returns something
class N:
    def __init__(self): return 5
def main():
    return N()
#: takes no arguments
class N: pass
def main():
    return N(1)
#: wrong arguments of init
class N:
    def __init__(self, a, b): pass
def main():
    return N(1)
#: wrong arguments of method
class N:
    def m(self): pass
def main():
    return N().m(1)
#: method without self
class N:
    def m(): pass
def main():
    return N().m()
#: bound methods
class N:
    def __init__(self, v): self.v = v
    def get(self, k=0): return self.v + k
def main():
    n = N(5)
    g = n.get
    fs = [n.get, N(1).get, len]
    return [g(), g(k=1), [f() for f in fs[:2]], list(map(n.get, [1, 2])), g == n.get, g is n.get, N.get(n, 2), g.__name__, callable(g), n.get.__qualname__, N(5).get == n.get]
#: exception class
class AppError(Exception):
    """Something of the app."""
class NotFound(AppError):
    def __init__(self, key, where="here"):
        super().__init__(f"{key} not found {where}")
        self.key = key
class Coded(AppError):
    code = 7
    def __str__(self): return f"code {self.code}: {self.args}"
class Raw(Exception):
    def __init__(self, a, b): self.a = a
def main():
    out = []
    for make in (lambda: NotFound("k"), lambda: Coded(1, 2), lambda: AppError(), lambda: AppError("x"), lambda: Raw(1, 2)):
        try:
            raise make()
        except NotFound as e:
            out.append(("nf", e.key, str(e), e.args, repr(e)))
        except (Coded, ZeroDivisionError) as e:
            out.append(("c", str(e), repr(e), e.code))
        except AppError as e:
            out.append(("a", str(e), repr(e), e.args, isinstance(e, Exception)))
        except Exception as e:
            out.append((type(e).__name__, e.args, str(e), e.a, repr(e)))
    return out
#: uncaught own exception
class MyError(ValueError):
    pass
def main():
    raise MyError("oops")
#: uncaught own exception without message
class MyError(Exception): pass
def main():
    raise MyError
#: uncaught with own str
class MyError(KeyError):
    def __str__(self): return "own text"
def main():
    raise MyError("k")
#: key error subclass
class Missing(KeyError): pass
def main():
    raise Missing("k")
#: raise from
class A(Exception): pass
class B(Exception): pass
def main():
    try:
        try:
            raise A("first")
        except A as e:
            raise B("second") from e
    except B as e:
        cause = e.__cause__
        return [type(cause).__name__, str(cause), repr(e), e.__context__ is cause]
#: attributes of built-in exceptions
def main():
    e = ValueError("x")
    e.extra = 5
    e.args = (1, 2)
    return [e.extra, e.args, str(e), repr(e)]
#: args must be iterable
def main():
    e = ValueError("x")
    e.args = 5
#: set cause
def main():
    e, f = ValueError("x"), KeyError("y")
    e.__cause__ = f
    try:
        e.__cause__ = 5
    except TypeError as t:
        return [repr(e.__cause__), str(t)]
#: notes
class E(Exception): pass
def main():
    e = E("x")
    e.add_note("one")
    e.add_note("two")
    return [e.__notes__, hasattr(ValueError(), "__notes__"), str(e)]
#: bad note
def main():
    ValueError().add_note(5)
#: exception without keywords
class E(Exception): pass
def main():
    raise E(x=1)
#: exception with keywords of its own
class E(Exception):
    def __init__(self, *, x): self.x = x
def main():
    try:
        raise E(x=1)
    except E as e:
        return [e.x, e.args, repr(e)]
#: catching no exception class
class NotError: pass
def main():
    try:
        1 / 0
    except NotError:
        return 1
#: raising no exception
class NotError: pass
def main():
    raise NotError()
#: raising no exception class
class NotError: pass
def main():
    raise NotError
#: raising a class whose new makes something else
class Odd(Exception):
    def __new__(cls): return 5
def main():
    raise Odd
#: exception equality and hash
class E(Exception):
    def __eq__(self, o): return self.args == o.args
    def __hash__(self): return 1
def main():
    return [E(1) == E(1), E(1) != E(2), {E(1): 2}[E(1)], ValueError(1) == ValueError(1)]
#: exception in method keeps state
class Acc:
    def __init__(self): self.n = 0
    def add(self, x):
        if x < 0: raise ValueError(f"negative: {x}")
        self.n += x
        return self
def main():
    a = Acc()
    try:
        a.add(1).add(2).add(-1).add(5)
    except ValueError as e:
        return [a.n, str(e)]
#: custom stop iteration
class Stop(StopIteration): pass
class It:
    def __iter__(self): return self
    def __next__(self): raise Stop(5)
def main():
    try:
        next(It())
    except StopIteration as e:
        return [type(e).__name__, e.value, list(It())]
#: decorators on classes and methods
def register(cls):
    cls.registered = True
    return cls
def twice(f):
    def inner(self, *args):
        return f(self, *args) * 2
    inner.__name__ = f.__name__
    return inner
def named(name):
    def deco(cls):
        cls.label = name
        return cls
    return deco
@register
@named("thing")
class Thing:
    @twice
    def get(self, n): return n + 1
    @staticmethod
    @twice
    def st(x): return x
def main():
    return [Thing.registered, Thing.label, Thing().get(4), Thing.get.__name__, Thing.st([1])]
#: function attributes
def count(f):
    def wrapper(*args):
        wrapper.calls += 1
        return f(*args)
    wrapper.calls = 0
    return wrapper
@count
def add(a, b): return a + b
def main():
    add(1, 2)
    add(3, 4)
    return [add.calls, hasattr(add, "nope"), add.__name__]
#: function attribute missing
def f(): pass
def g(): g.x = 1
def main():
    return f.x
#: names of functions change
def f(a): pass
def main():
    f.__name__ = "g"
    f.__qualname__ = "h"
    f.__doc__ = "doc"
    try:
        f()
    except TypeError as e:
        return [f.__name__, f.__qualname__, f.__doc__, str(e)]
#: class in a loop
def main():
    classes = []
    for i in range(3):
        class C:
            n = i
            def get(self): return self.n * 10
        classes.append(C)
    return [[c().get() for c in classes], classes[0] is classes[1], classes[0]() == classes[0]()]
#: linked list
class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next
class Stack:
    def __init__(self):
        self.head = None
        self.size = 0
    def push(self, v):
        self.head = Node(v, self.head)
        self.size += 1
    def pop(self):
        if self.head is None:
            raise IndexError("pop from empty stack")
        v, self.head = self.head.value, self.head.next
        self.size -= 1
        return v
    def __iter__(self):
        node, out = self.head, []
        while node:
            out.append(node.value)
            node = node.next
        return iter(out)
def main():
    s = Stack()
    for i in range(5): s.push(i)
    a = s.pop()
    return [a, list(s), s.size]
#: matrix
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    def __mul__(self, o):
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __getitem__(self, ij): return self.rows[ij[0]][ij[1]]
    def __setitem__(self, ij, v):
        i, j = ij
        self.rows[i][j] = v
    def __eq__(self, o): return self.rows == o.rows
    def __repr__(self): return f"Matrix({self.rows})"
def main():
    m = Matrix([(1, 2), (3, 4)])
    m[0, 1] += 10
    return [m * m, m[0, 1], m == Matrix(m.rows), m != m]
#: type of things
class A: pass
def main():
    return [type(1), type("a"), type(None), type(A()), type(A), type(type), type(len), type([].append), type(A().__init__) if False else 0, type(lambda: 1), type(ValueError()), A, type(NotImplemented), NotImplemented, object, type(object()) is object, type(iter([])), type(range(1)), isinstance(A, type), isinstance(True, int), issubclass(bool, int), issubclass(A, object)]
#: default repr
class A:
    class B: pass
def main():
    return [A(), A.B(), A().__repr__(), object(), A().__str__() != ""]
#: object methods
class A:
    def __init__(self): self.v = 1
def main():
    a = A()
    return [a.__eq__(a), a.__eq__(5), a.__ne__(a), a.__lt__(1), object.__eq__(a, a), a.__hash__() == hash(a), object.__repr__(a) == repr(a), object.__str__(a) == str(a), A.__eq__(a, a), format(a, "") == str(a)]
#: equality is identity
class A: pass
def main():
    a, b = A(), A()
    return [a == a, a == b, a != b, a is a, [a] == [a], a in [b], a in [a, b], {a: 1}[a], len({a, b, a}), hash(a) == hash(a), a == 1]
#: many attributes
class A: pass
def main():
    a = A()
    for i in range(100):
        setattr(a, f"x{i}", i)
    delattr(a, "x5")
    a.x200 = 1
    return [a.x0, a.x99, hasattr(a, "x5"), sum(getattr(a, f"x{i}", 0) for i in range(100)), a.x200]
#: isinstance errors
class A: pass
def main():
    return isinstance(A(), A())
#: issubclass errors
class A: pass
def main():
    return issubclass(A(), A)
#: super outside
class A: pass
def main():
    return super(A, 5)
#: super attribute missing
class A:
    def f(self): return super().g()
    def g(self): pass
def main():
    return A().f()
#: super of properties and class methods
class A:
    @property
    def p(self): return "A.p"
    @classmethod
    def c(cls): return "A.c " + cls.__name__
    @staticmethod
    def s(): return "A.s"
    x = 1
class B(A):
    @property
    def p(self): return "B." + super().p
    @classmethod
    def c(cls): return "B." + super().c()
    @staticmethod
    def s(): return "B.s"
    def get(self): return super().x, super().s()
    x = 2
def main():
    return [B().p, B.c(), B().c(), B().get(), B.s()]
#: super in nested function
class A:
    def f(self): return 1
class B(A):
    def f(self):
        def g(me): return super().f() + 1
        return g(self), [super(B, self).f() for _ in range(2)]
def main():
    return B().f()
#: class attribute through instance
class A:
    items = []
    n = 0
    def add(self, x):
        self.items.append(x)
        self.n += 1
def main():
    a, b = A(), A()
    a.add(1)
    b.add(2)
    return [A.items, a.n, b.n, A.n]
#: print calls str
class A:
    def __str__(self): return "str A"
    def __repr__(self): return "repr A"
def main():
    print(A(), [A()], sep="|")
    return ["%s" % A(), "%r" % A(), "{}".format(A()), "{!r}".format(A()), str([A()]), A().__str__()]
#: raising in special methods
class A:
    def __len__(self): raise KeyError("len")
    def __eq__(self, o): raise ValueError("eq")
    def __bool__(self): raise IndexError("bool")
    def __iter__(self): raise TypeError("iter")
    def __repr__(self): raise OSError("repr")
    def __hash__(self): raise NameError("hash")
def main():
    out = []
    for f in (lambda: len(A()), lambda: A() == 1, lambda: not A(), lambda: list(A()), lambda: repr(A()), lambda: {A()}, lambda: 1 in [A()], lambda: [A()] == [1], lambda: f"{A()}", lambda: [A()].index(5), lambda: 1 if A() else 2):
        try:
            out.append(f())
        except Exception as e:
            out.append(type(e).__name__)
    return out
#: recursion limit
class A:
    def __repr__(self): return repr(self)
def main():
    try:
        return repr(A())
    except RecursionError as e:
        return type(e).__name__
#: recursive eq
class A:
    def __eq__(self, o): return self == o
def main():
    try:
        return A() == A()
    except RecursionError:
        return "deep"
#: context manager methods exist
class C:
    def __enter__(self): return self
    def __exit__(self, *a): return False
def main():
    c = C()
    return [c.__enter__() is c, c.__exit__(None, None, None)]
#: keyword names are not private
class A:
    def f(self, **kw): return kw
    def g(self): return self.f(__a=1)
def main():
    return A().g()
#: private names in f strings and lambdas
class A:
    def __init__(self): self.__v = 3
    def f(self): return f"{self.__v}" + str((lambda: self.__v)()) + str([self.__v for _ in range(1)])
def main():
    return A().f()
#: methods as values
class A:
    def a(self): return "a"
    def b(self): return "b"
    table = {"x": a, "y": b}
    def run(self, k): return self.table[k](self)
def main():
    return [A().run("x"), A().run("y"), getattr(A(), "a")()]
#: sorting objects
class P:
    def __init__(self, n, a): self.n, self.a = n, a
    def __lt__(self, o): return (self.a, self.n) < (o.a, o.n)
    def __repr__(self): return f"{self.n}{self.a}"
def main():
    ps = [P("b", 2), P("a", 2), P("c", 1)]
    return [sorted(ps), sorted(ps, key=lambda p: p.n), sorted(ps, reverse=True), min(ps), max(ps), min(ps, key=lambda p: p.n)]
#: attribute of none
class A:
    def __init__(self): self.next = None
def main():
    return A().next.next
#: wrong number of unpacked
class A:
    def __iter__(self): return iter([1, 2, 3])
def main():
    a, b = A()
#: unpack non iterable object
class A: pass
def main():
    a, b = A()
#: star of non iterable object
class A: pass
def main():
    return [*A()]
#: abs of object
class A: pass
def main():
    return abs(A())
#: float of object
class A: pass
def main():
    return float(A())
#: negative of object
class A: pass
def main():
    return -A()
#: item assignment
class A: pass
def main():
    A()[0] = 1
#: item deletion
class A: pass
def main():
    del A()[0]
#: subscript of class
class A: pass
def main():
    return A[0]
#: unbound call of built-in method
def main():
    return str.upper(5)
#: comparison of objects
class A: pass
def main():
    return A() < A()
#: base is no class
def main():
    A = 5
    return A()
#: explicit special methods of built-in types
class A:
    def __len__(self): return 1
def main():
    d = {"a": 1}
    it = iter([1, 2])
    return [(5).__add__(3), (5).__add__("x"), (5).__radd__(2), (5).__eq__(5.0), (5.0).__eq__(5), "a".__eq__("a"), "a".__eq__(1), [1].__eq__([1]), [1].__len__(), d.__getitem__("a"), d.__contains__("b"), list(map(d.__getitem__, "a")), "abc".__len__(), "abc".__getitem__(1), (1, 2).__contains__(2), {1}.__and__({1, 2}), {1}.__and__([1]), (5).__lt__(6), (5).__lt__(6.0), "x".__mul__(3), [1].__add__([2]), "a%s".__mod__(5), it.__next__(), it.__iter__() is it, list(it), (3).__hash__(), [].__hash__, str.__len__("abcd"), int.__add__(1, 2), list.__contains__([1], 1), (7).__neg__(), (7).__bool__(), None.__bool__(), (7).__str__(), "q".__repr__(), (1, 2).__hash__() == hash((1, 2)), object.__repr__(5)[:7], "a".__lt__("b"), d.__len__(), range(5).__getitem__(2), range(3).__len__(), True.__and__(False), (2).__pow__(3), d.__setitem__("z", 3), d, "x".__format__(">3"), (5).__format__("03"), ValueError("x").__str__(), KeyError("x").__str__(), ValueError("x").__repr__()]
#: not an attribute of built-in
class A:
    def __call__(self): return 1
def main():
    return (5).__call__()
#: not an attribute of built-in len
def main():
    return (5).__len__()
#: class with format attr fine
class A: x = 5
def main(): return "{0.x} {a.x:>3}".format(A(), a=A())
#: class with nonlocal
def main():
    x = 1
    class A:
        nonlocal x
        x = 5
    return x, hasattr(A, "x")
#: class with exec in class
class A:
    x: int
    y: "A" = 3
def main(): return A.y
#: class with namedtuple base
from collections import namedtuple
class P(namedtuple("P", "x y")):
    def dist(self): return self.x + self.y
    @property
    def z(self): return self.x * 10
class Q(namedtuple("Q", "a")):
    __slots__ = ()
    def __new__(cls, a): return super().__new__(cls, a * 2)
    def __repr__(self): return "Q!" + super().__repr__()
R = namedtuple("R", ["m"])
class S(R): pass
def main():
    p = P(1, y=2)
    p.extra = 5
    s = S(3)
    return [p, p.dist(), p.z, p == (1, 2), p[0], tuple(p), p.extra, isinstance(p, tuple), Q(4), Q(4).a, s, s.m, len(s), hash(p) == hash((1, 2)), p._replace(x=5), type(p._replace(x=5)) is P, p._asdict(), [*p], p + (3,), sorted([P(2, 1), P(1, 2)]), {p: 1}[(1, 2)], bool(p)]
#: class with namedtuple slots
from collections import namedtuple
class Q(namedtuple("Q", "a")):
    __slots__ = ()
def main():
    q = Q(1)
    q.b = 1
#: class with namedtuple set
from collections import namedtuple
class Q(namedtuple("Q", "a")):
    pass
def main():
    q = Q(1)
    q.a = 1
#: keyword instance of outer name
class A:
    value = 1
    def value_of(self): return self.value
def main():
    return [A().value_of(), A.value, [type(x).__name__ for x in (A(), 1)]]
#: property in subclass
class A:
    @property
    def v(self): return 1
class B(A):
    @A.v.setter
    def v(self, x): self.w = x
def main():
    b = B()
    b.v = 5
    return [b.v, b.w]
#: generators as methods
class Tree:
    def __init__(self, v, kids=()): self.v, self.kids = v, kids
    def __iter__(self):
        yield self.v
        for k in self.kids:
            yield from k
def main():
    t = Tree(1, [Tree(2, [Tree(3)]), Tree(4)])
    return [list(t), sum(t), 3 in t, max(t), [x * 2 for x in t]]
#: context managers
class Cm:
    def __init__(self, log, swallow=False): self.log, self.swallow = log, swallow
    def __enter__(self):
        self.log.append("in")
        return self
    def __exit__(self, kind, value, tb):
        self.log.append((kind.__name__ if kind else None, str(value)))
        return self.swallow
def main():
    log = []
    with Cm(log) as c:
        log.append(c.swallow)
    with Cm(log, True):
        raise ValueError("x")
    try:
        with Cm(log):
            raise KeyError("y")
    except KeyError as e:
        log.append(repr(e))
    return log
#: no context manager
class A: pass
def main():
    with A() as a:
        return a
#: context manager without exit
class A:
    def __enter__(self): return 1
def main():
    with A() as a:
        return a
#: with into attribute
class A:
    def __enter__(self): return 7
    def __exit__(self, *a): pass
def main():
    a = A()
    with a as a.x:
        pass
    return a.x
#: class statement in try and if
def main(kind=1):
    if kind:
        class A:
            v = "one"
    else:
        class A:
            v = "two"
    try:
        class B(A):
            v = 1 / 0
    except ZeroDivisionError:
        B = None
    return [A.v, B]
#: tuple of instances is stable
class A:
    def __init__(self, n): self.n = n
def main():
    t = tuple(A(i) for i in range(3))
    t[1].n += 5
    return [a.n for a in t]

#: an index that is too large is called by the type that gave it
class A:
    def __index__(self):
        return 10 ** 30
def main():
    for values in [1], (1,), "a":
        for index in A(), 10 ** 30:
            try:
                print(values[index])
            except IndexError as error:
                print(error)
