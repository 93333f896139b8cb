#: reduce
from functools import reduce
def main():
    return reduce(lambda a, b: a + b, [1, 2, 3]), reduce(max, 'hello', 'a'), reduce(lambda a, b: b, [], 5), reduce(lambda a, b: a * b, range(1, 6))
#: reduce errors
from functools import reduce
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    return [attempt(f) for f in (lambda: reduce(max, []), lambda: reduce(max), lambda: reduce(max, 5), lambda: reduce(5, [1, 2]), lambda: reduce(max, [1], 2, 3), lambda: reduce(lambda a: a, [1, 2]))]
#: partial
from functools import partial
def main():
    p = partial(pow, 2)
    q = partial(int, base=2)
    r = partial(partial(max, 1), 5, key=abs)
    return p(10), q('101'), r(-9), p.func is pow, p.args, q.keywords, r.args, r.func is max, list(map(partial(lambda a, b: a - b, 10), [1, 2])), r(1, key=lambda x: -x)
#: partial repr
from functools import partial
def main():
    return repr(partial(max)), repr(partial(max, 1, 'a', key=2)), str(partial(partial(min, 1), 2)), repr(partial(int, base=2)), partial, type(partial(max))
#: partial attributes and equality
from functools import partial
def main():
    p = partial(max, 1)
    p.note = 'mine'
    q = partial(p, 2)
    return p.note, p == p, p == partial(max, 1), q.func is p, callable(p), q.args, partial(max).args, partial(max).keywords
#: partial errors
from functools import partial
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    return [attempt(f) for f in (lambda: partial(), lambda: partial(5), lambda: partial(lambda a: a)(), lambda: partial(lambda a: a, 1)(2), lambda: partial(len, 1)(), lambda: partial(func=max))]
#: cmp_to_key
from functools import cmp_to_key
def main():
    by_length = cmp_to_key(lambda a, b: len(a) - len(b))
    def reverse(a, b):
        return (a < b) - (a > b)
    K = cmp_to_key(mycmp=reverse)
    return sorted(['ccc', 'a', 'bb'], key=by_length), sorted([3, 1, 2], key=K), max([3, 1, 2], key=K), K(1) < K(2), K(1) == K(1), K(1) != K(2), K(2) <= K(1), K(2) > K(3), K(2) >= K(1), K(5).obj, [3, 1].index(1)
#: cmp_to_key errors
from functools import cmp_to_key
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    K = cmp_to_key(lambda a, b: 0)
    return [attempt(f) for f in (lambda: cmp_to_key(), lambda: K(), lambda: K(1) < 1, lambda: {K(1): 1}, lambda: cmp_to_key(lambda a: a)(1) < cmp_to_key(lambda a: a)(2), lambda: K(1, 2), lambda: K(1) == 5, lambda: cmp_to_key(lambda a, b: 'x')(1) < K(2))]
#: lru_cache
from functools import lru_cache
def main():
    calls = []
    @lru_cache(maxsize=2)
    def f(x):
        calls.append(x)
        return x * 10
    r = [f(1), f(2), f(1), f(3), f(2), f(1)]
    return r, calls, f.cache_info(), f.cache_info().hits, f.cache_parameters()
#: lru_cache used bare
from functools import lru_cache
@lru_cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
def main():
    return fib(90), fib.cache_info(), fib.cache_parameters(), fib.__name__, fib.cache_clear(), fib.cache_info(), fib.__wrapped__(1)
#: lru_cache without bound and with none
from functools import lru_cache, cache
def main():
    calls = []
    @lru_cache(maxsize=None)
    def f(x): calls.append(('f', x)); return x
    @cache
    def g(x): calls.append(('g', x)); return x
    @lru_cache(maxsize=0)
    def h(x): calls.append(('h', x)); return x
    @lru_cache(-5)
    def i(x): return x
    for k in (1, 1, 2):
        f(k), g(k), h(k), i(k)
    return calls, f.cache_info(), g.cache_info(), h.cache_info(), i.cache_info(), g.cache_parameters(), i.cache_parameters()
#: lru_cache keys
from functools import lru_cache
def main():
    @lru_cache
    def f(*a, **k): return len(a) + len(k)
    @lru_cache(typed=True)
    def g(x, y=0): return type(x).__name__
    out = [f(1), f(1.0), f(True), f(x=1, y=2), f(y=2, x=1), f(1, 2), f((1, 2)), f('a'), f(), f()]
    return out, f.cache_info(), [g(1), g(1.0), g(True), g(1), g(x=1), g(1, 0), g(1, y=0.0)], g.cache_info()
#: lru_cache needs hashable arguments
from functools import lru_cache
def main():
    @lru_cache
    def f(x): return x
    try:
        f([1])
    except TypeError as e:
        return str(e), f.cache_info()
#: lru_cache keeps no errors
from functools import lru_cache
def main():
    n = [0]
    @lru_cache
    def f(x):
        n[0] += 1
        if n[0] < 3:
            raise ValueError(n[0])
        return n[0]
    out = []
    for _ in range(4):
        try:
            out.append(f(1))
        except ValueError as e:
            out.append(str(e))
    return out, f.cache_info()
#: lru_cache errors
from functools import lru_cache, cache
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    return [attempt(f) for f in (lambda: lru_cache('a'), lambda: lru_cache()(5), lambda: cache(), lambda: lru_cache(1.5), lambda: lru_cache(1, 2, 3), lambda: cache(5), lambda: lru_cache()(lambda: 1)(2), lambda: lru_cache(max, 1))]
#: lru_cache repr
from functools import lru_cache
def main():
    @lru_cache
    def f(x):
        'doc of f'
        return x
    return repr(f).split(' at ')[0], type(f), f.__doc__, f.__qualname__, f.__wrapped__(3), callable(f), f.cache_info()._asdict(), f.cache_info() == (0, 0, 128, 0)
#: lru_cache of methods
from functools import lru_cache
class Counter:
    def __init__(self):
        self.calls = 0
    @lru_cache(maxsize=None)
    def square(self, n):
        self.calls += 1
        return n * n
def main():
    a, b = Counter(), Counter()
    return [a.square(2), a.square(2), b.square(2), a.square(3)], a.calls, b.calls, Counter.square.cache_info()
#: cached_property
from functools import cached_property
class Circle:
    def __init__(self, r):
        self.r = r
        self.computed = 0
    @cached_property
    def area(self):
        'The area.'
        self.computed += 1
        return 3 * self.r ** 2
def main():
    c = Circle(2)
    before = c.area, c.area, c.computed
    c.r = 5
    same = c.area
    del c.area
    after = c.area
    c.area = 'set'
    return before, same, after, c.computed, c.area, Circle(1).area, Circle.area.attrname, type(Circle.area), Circle.area.__doc__
#: cached_property errors
from functools import cached_property
class Failing:
    @cached_property
    def value(self):
        raise ValueError('no')
class Slotted:
    __slots__ = ('x',)
    @cached_property
    def value(self):
        return 1
class Late:
    pass
Late.prop = cached_property(lambda self: 1)
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    return [attempt(f) for f in (lambda: Failing().value, lambda: Slotted().value, lambda: Late().prop, lambda: cached_property(), lambda: cached_property(1, 2))]
#: partialmethod
from functools import partialmethod
class Cell:
    def __init__(self):
        self.alive = False
    def set_state(self, state, *more, **named):
        self.alive = state
        return more, named
    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, 1, k=2)
    again = partialmethod(set_dead, 9, m=3)
    shown = partialmethod(print, 'cell')
    largest = partialmethod(max, key=lambda x: 0)
def main():
    c = Cell()
    a = c.set_alive(), c.alive, c.set_dead(5, z=6), c.alive, c.again(7), Cell.set_alive(c), c.alive
    return a, Cell.set_dead(c, 8)
#: partialmethod of class and static methods
from functools import partialmethod
class A:
    @classmethod
    def make(cls, a, b):
        return cls.__name__, a, b
    @staticmethod
    def add(a, b):
        return a + b
    one = partialmethod(make, 1)
    plus = partialmethod(add, 10)
class B(A):
    pass
def main():
    return A.one(2), B.one(3), A().one(4), A.plus(5), A().plus(6)
#: partialmethod errors
from functools import partialmethod
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    return [attempt(f) for f in (lambda: partialmethod(), lambda: partialmethod(5), lambda: repr(partialmethod(max, 1, key=2)), lambda: partialmethod(max).func is max)]
#: singledispatch
from functools import singledispatch
@singledispatch
def show(value, *more):
    'Shows a value.'
    return 'object', value
@show.register(int)
def _(value, *more):
    return 'int', value, more
@show.register(list)
@show.register(tuple)
def show_sequence(value):
    return 'sequence', len(value)
show_str = show.register(str, lambda s: ('str', s.upper()))
def main():
    return show(1), show(True, 2), show([1]), show((1, 2)), show('a'), show(2.5), show(None), show({}), show.__name__, show.__doc__, show_sequence([]), show.dispatch(bool) is show.dispatch(int), show.dispatch(tuple) is show_sequence, show.dispatch(dict) is show.__wrapped__
#: singledispatch on classes
from functools import singledispatch
class Shape: pass
class Square(Shape): pass
class Circle(Shape): pass
class Big(Square): pass
@singledispatch
def area(s): return 'unknown'
@area.register(Shape)
def of_shape(s): return 'shape'
@area.register(Square)
def of_square(s): return 'square'
@area.register(Exception)
def of_error(e): return 'error ' + str(e)
def main():
    return [area(x) for x in (Shape(), Square(), Circle(), Big(), 5, ValueError('x'), KeyError('k'))], len(area.registry), Square in area.registry, area.registry[Shape] is of_shape, sorted(c.__name__ for c in area.registry.keys())
#: singledispatch errors
from functools import singledispatch
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)
@singledispatch
def f(x): return x
def main():
    return [attempt(g) for g in (lambda: f(), lambda: f(x=1), lambda: f.register(5, lambda x: x), lambda: f.register('a', lambda x: x), lambda: f(1, 2), lambda: singledispatch())]
#: singledispatch inside a function
from functools import singledispatch
def main():
    @singledispatch
    def size(x): return 1
    @size.register(list)
    def _(x): return sum(size(e) for e in x)
    @size.register(dict)
    def _(x): return sum(size(v) for v in x.values())
    return size([1, [2, 3], {'a': [4, 5]}])
#: singledispatchmethod
from functools import singledispatchmethod
class Negator:
    def __init__(self, name):
        self.name = name
    @singledispatchmethod
    def neg(self, arg):
        raise NotImplementedError('cannot negate ' + type(arg).__name__)
    @neg.register(int)
    def _(self, arg):
        return self.name, -arg
    @neg.register(bool)
    def _(self, arg):
        return self.name, not arg
    @neg.register(str)
    def reverse(self, arg):
        return self.name, arg[::-1]
def main():
    n = Negator('n')
    try:
        n.neg([])
    except NotImplementedError as e:
        error = str(e)
    return n.neg(5), n.neg(True), n.neg('abc'), error, Negator.neg(n, 1) if False else 0, n.reverse('xy'), n.neg.__name__
#: singledispatchmethod of class methods
from functools import singledispatchmethod
class Reader:
    @singledispatchmethod
    @classmethod
    def read(cls, x):
        return cls.__name__, 'other'
    @read.register(int)
    @classmethod
    def _(cls, x):
        return cls.__name__, 'int', x
class Special(Reader): pass
def main():
    return Reader.read(1), Reader().read('a'), Special.read(2), Special().read(None)
#: total_ordering from lt
from functools import total_ordering
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __lt__(self, other): return self.n < other.n
def main():
    a, b, c = V(1), V(2), V(1)
    return [(x < y, x <= y, x > y, x >= y) for x in (a, b, c) for y in (a, b, c)], max(a, b).n, [v.n for v in sorted([b, a])]
#: total_ordering from the others
from functools import total_ordering
@total_ordering
class Le:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __le__(self, other): return self.n <= other.n
@total_ordering
class Gt:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __gt__(self, other): return self.n > other.n
@total_ordering
class Ge:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __ge__(self, other): return self.n >= other.n
def main():
    return [[(x < y, x <= y, x > y, x >= y) for x, y in ((C(1), C(2)), (C(2), C(1)), (C(1), C(1)))] for C in (Le, Gt, Ge)]
#: total_ordering and NotImplemented
from functools import total_ordering
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return isinstance(other, V) and self.n == other.n
    def __lt__(self, other):
        if not isinstance(other, V):
            return NotImplemented
        return self.n < other.n
def main():
    out = []
    for f in (lambda: V(1) < 1, lambda: V(1) >= 1, lambda: V(1) > 'a', lambda: V(1) <= V(1)):
        try:
            out.append(f())
        except TypeError as e:
            out.append(str(e))
    return out
#: total_ordering needs one comparison
from functools import total_ordering
def main():
    class Empty: pass
    try:
        total_ordering(Empty)
    except ValueError as e:
        return str(e)
#: wraps
from functools import wraps
def logged(f):
    @wraps(f)
    def wrapper(*args, **kwargs):
        'inner'
        return 'logged', f(*args, **kwargs)
    return wrapper
@logged
def add(a, b=2):
    'Adds.'
    return a + b
def main():
    return add(1), add(1, b=5), add.__name__, add.__doc__, add.__wrapped__(1), add.__qualname__, add.__module__, repr(add).split(' at ')[0]
#: wraps copies attributes
from functools import wraps, update_wrapper, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES
def main():
    def f(): 'doc f'
    f.calls = 5
    def g(): pass
    def h(): 'doc h'
    r = update_wrapper(g, f)
    wraps(f, assigned=('__doc__',), updated=())(h)
    try:
        n = h.calls
    except AttributeError as e:
        n = str(e)
    return r is g, g.calls, g.__name__, g.__doc__, h.__name__, h.__doc__, n, h.__wrapped__ is f, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES
#: wraps of partials and callables
from functools import wraps, partial, update_wrapper
def main():
    p = partial(max, 1)
    @wraps(p)
    def f(): return 1
    class Callable:
        'A callable.'
        def __call__(self): return 2
    c = Callable()
    @wraps(c)
    def g(): return 3
    return f.__name__, f.__wrapped__ is p, g.__name__, g.__wrapped__ is c, g.__doc__
#: function attributes
def counted(f):
    def wrapper(*args):
        wrapper.calls += 1
        return f(*args)
    wrapper.calls = 0
    return wrapper
@counted
def square(x):
    return x * x
def main():
    return [square(n) for n in range(4)], square.calls
#: errors of wraps
from functools import wraps, update_wrapper, total_ordering
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    return [attempt(f) for f in (lambda: wraps(), lambda: update_wrapper(), lambda: update_wrapper(max), lambda: wraps(1, 2, 3, 4), lambda: total_ordering())]
#: memoised recursion with decorators of one's own
from functools import wraps
def memo(f):
    seen = {}
    @wraps(f)
    def inner(n):
        if n not in seen:
            seen[n] = f(n)
        return seen[n]
    inner.seen = seen
    return inner
@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
def main():
    return fib(60), len(fib.seen), fib.__name__
#: composing with reduce and partial
from functools import reduce, partial
def compose(*fs):
    return reduce(lambda f, g: lambda x: f(g(x)), fs, lambda x: x)
def main():
    add = lambda a, b: a + b
    return compose(str, partial(add, 10), abs)(-5), list(map(compose(), [1, 2]))
#: register by annotation
from functools import singledispatch
@singledispatch
def f(x): return 'object'
@f.register
def _(x: int): return 'int'
@f.register
def _(x: str | None) -> str: return 'str or None'
@f.register
def _(x: "list"): return 'list'
class A: pass
@f.register
def _(x: "A"): return 'A'
@f.register
def g(x: float, y: int = 3) -> int: return 'float'
@f.register
def h(*a: tuple) -> int: return 'tuple'
@f.register
def k(x) -> dict: return 'dict'
def main():
    return [f(v) for v in (1, True, 'a', None, [], A(), 1.5, (), {}, set())], g(1.0), sorted(str(k) for k in f.registry)
#: register by annotation: errors
from functools import singledispatch
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)
N = 5
def main():
    @singledispatch
    def f(x): return 'object'
    def a(x): pass
    def b(x: N): pass
    def c(x: list[int]): pass
    def d(x: int | list[str]): pass
    def e(x: dict[str, list[int]]): pass
    def g(x: "main"): pass
    def h(x: "N"): pass
    class C:
        def __call__(self, x: int): pass
    return [attempt(lambda: f.register(g)) for g in (a, b, c, d, e, g, h, 5, len, lambda x: x, None)] + [attempt(lambda: f.register(a, a)), attempt(lambda: f.register(C().__call__)(C(), 3))]
#: singledispatchmethod by annotation
from functools import singledispatchmethod
class A:
    @singledispatchmethod
    def f(self, x): return 'object'
    @f.register
    def _(self, x: int): return 'int'
    @f.register
    @classmethod
    def _(cls, x: str): return 'str', cls.__name__
    @f.register
    @staticmethod
    def _(x: list): return 'list', x
    @f.register
    def _(self, x: float | bool): return 'float', x
def main():
    a = A()
    return a.f(1), a.f('a'), a.f([1]), a.f(1.5), a.f(True), a.f(None), A.f([2])
#: register by the annotation of what is wrapped
from functools import singledispatch, wraps, lru_cache, cache
def twice(g):
    @wraps(g)
    def inner(*args):
        return g(*args) * 2
    return inner
@singledispatch
def f(x): return 'object'
@f.register
@twice
def _(x: int): return x
@f.register
@lru_cache
def _(x: str): return x + '!'
def plain(g):
    def inner(*a: float): return g(*a)
    return inner
@f.register
@plain
def _(x: list): return 'list'
@f.register
@wraps(plain, assigned=('__name__',))
def _(x: tuple): return 'tuple'
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    @wraps(lambda x: 1)
    def none(x: int): pass
    return f(3), f('a'), f([]), f(2.5), f(()), attempt(lambda: f.register(none))[0]
