#: a generator counts
def count(n):
    i = 0
    while i < n:
        yield i
        i += 1

def main():
    return list(count(5)), sum(count(101)), [x * x for x in count(4)]

#: sent values come out of yield
def averager():
    total = 0.0
    count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count

def main():
    a = averager()
    out = [next(a)]
    for v in [10, 20, 60]:
        out.append(a.send(v))
    a.close()
    return out

#: a return value ends as StopIteration's value
def g():
    yield 1
    return "done"

def main():
    it = g()
    print(next(it))
    try:
        next(it)
    except StopIteration as e:
        print(e.value)
    try:
        next(it)
    except StopIteration as e:
        print(e.value, e.args)

#: yield from passes elements and the result on
def inner(n):
    for i in range(n):
        yield i
    return n * 100

def outer():
    a = yield from inner(2)
    print("inner gave", a)
    b = yield from inner(3)
    yield from [a, b]
    return a + b

def main():
    out = []
    it = outer()
    while True:
        try:
            out.append(next(it))
        except StopIteration as e:
            return out, e.value

#: yield from passes send and throw to the inner generator
def inner():
    got = []
    while True:
        try:
            x = yield len(got)
            got.append(x)
        except ValueError as e:
            got.append(str(e))
        if len(got) == 4:
            return got

def outer():
    r = yield from inner()
    yield r

def main():
    it = outer()
    out = [next(it), it.send("a"), it.throw(ValueError("v")), it.send("b")]
    out.append(it.send("c"))
    return out

#: throw into a generator that does not handle it
def g():
    yield 1
    yield 2

def main():
    it = g()
    next(it)
    try:
        it.throw(KeyError("k"))
    except KeyError as e:
        print("out", e)
    return list(it)

#: close runs finally
def g():
    try:
        yield 1
        yield 2
    finally:
        print("closed")

def main():
    it = g()
    print(next(it))
    it.close()
    it.close()
    return list(it)

#: a generator that ignores its exit
def g():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("no")

def main():
    it = g()
    next(it)
    it.close()

#: leaving a loop closes the generator it made
def g():
    try:
        for i in range(10):
            yield i
    finally:
        print("finally")

def main():
    for x in g():
        if x == 2:
            break
    print("after")
    def first():
        for x in g():
            return x
    print(first())
    it = g()
    for x in it:
        break
    print("kept", next(it))
    for x in iter(it):
        break
    print("kept", next(it))
    it.close()

#: send to a generator that has not started
def g():
    x = yield 1
    print(x)

def main():
    it = g()
    try:
        it.send(5)
    except TypeError as e:
        print(e)
    print(it.send(None))
    try:
        it.send("hi")
    except StopIteration:
        print("end")

#: a generator that calls itself while it runs
def main():
    def g():
        yield next(it)
    it = g()
    try:
        next(it)
    except ValueError as e:
        return str(e)

#: StopIteration inside a generator becomes a RuntimeError
def g():
    yield 1
    raise StopIteration("x")

def main():
    it = g()
    next(it)
    try:
        next(it)
    except RuntimeError as e:
        return str(e), type(e.__cause__).__name__

#: yield inside expressions
def g():
    a = 1 + (yield "a") * 2
    print("a", a)
    b = [(yield "b1"), (yield "b2"), a]
    print("b", b)
    c = {"k": (yield "c"), (yield "d"): 2}
    print("c", c)
    d = max((yield "e"), (yield "f"), key=(yield "g"))
    print("d", d)
    e = f"{(yield 'h')}-{a}-{(yield 'i'):>5}"
    print("e", e)
    f = (yield "j") < 5 < (yield "k")
    print("f", f)
    x = [0] * 20
    x[(yield "l")] = (yield "m")
    print(x)
    x[(yield "n")] += (yield "o")
    print(x)
    y = (yield "p") and (yield "q") or (yield "r")
    print(y)
    z = (yield "s") if (yield "t") else (yield "u")
    print(z)
    w = "abc".replace((yield "v"), (yield "w"))
    print(w)
    print(*(yield "x"), sep=(yield "y"))
    assert (yield "z"), (yield "zz")

def main():
    it = g()
    print(next(it))
    sends = [3, 10, 20, "C", "D", 5, 6, None, "H", 7, 1, 9, 2, 11, 1, 4, 0, 7, True, "S", "a", "Z", [1, 2], "+", False]
    for s in sends:
        print(it.send(s))
    try:
        it.send("message")
    except AssertionError as e:
        print("assert", e)

#: yield inside try, except and finally
def g():
    for i in range(3):
        try:
            got = yield "try", i
            if got:
                raise ValueError(got)
        except ValueError as e:
            again = yield "except", str(e)
            print("again", again)
            try:
                raise
            except ValueError as f:
                print("reraised", f is e)
        else:
            yield "else", i
        finally:
            yield "finally", i
    return "end"

def main():
    it = g()
    print(next(it))
    for s in [None, 1, "boom", 2, 3, "bang", 4, 5]:
        try:
            print(it.send(s))
        except StopIteration as e:
            print("stop", e.value)

#: return in finally swallows, continue and break pass through
def g():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            yield i
        finally:
            yield -i
    try:
        1 / 0
    finally:
        return "swallowed"

def main():
    it = g()
    out = []
    try:
        while True:
            out.append(next(it))
    except StopIteration as e:
        return out, e.value

#: local variables live as long as the generator
def g(a, *args, b=2, **kw):
    c = [a, args, b, sorted(kw.items())]
    yield c
    for i, (p, q) in enumerate([(1, 2), (3, 4)]):
        yield i, p, q
    del a
    try:
        a
    except UnboundLocalError as e:
        yield str(e)
    first, *rest = args
    yield first, rest

def main():
    return list(g(1, 5, 6, b=9, z=1, y=2))

#: closures over generator variables
def g():
    n = 0
    def bump():
        nonlocal n
        n += 1
        return n
    while n < 3:
        yield bump
        yield n

def main():
    out = []
    for x in g():
        out.append(x() if callable(x) else x)
    return out

#: recursion through yield from
def walk(tree):
    if isinstance(tree, list):
        for t in tree:
            yield from walk(t)
    else:
        yield tree

def permutations(items):
    if not items:
        yield []
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [x] + rest

def main():
    return list(walk([1, [2, [3, [4, 5]], 6], [[[7]]]])), list(permutations([1, 2, 3]))

#: a pipeline of generators is lazy
def source():
    for i in range(1000000000):
        print("source", i)
        yield i

def double(xs):
    for x in xs:
        yield x * 2

def take(n, xs):
    if n <= 0:
        return
    for x in xs:
        yield x
        n -= 1
        if n == 0:
            return

def main():
    return list(take(3, double(source())))

#: the sieve of generators
def integers(n):
    while True:
        yield n
        n += 1

def sieve():
    numbers = integers(2)
    while True:
        p = next(numbers)
        yield p
        numbers = (lambda p, ns: (n for n in ns if n % p))(p, numbers)

def main():
    s = sieve()
    return [next(s) for _ in range(15)]

#: generator expressions bind their first iterable at once
def main():
    xs = [1, 2, 3]
    g = (x * y for x in xs for y in ys)
    ys = [10, 100]
    xs = []
    return list(g)

#: a lambda may yield
def main():
    f = lambda n: ((yield n), (yield n + 1))
    return list(f(5))

#: exceptions keep their context across yields
def g():
    try:
        yield 1
    except ValueError as e:
        yield "handling"
        raise KeyError("k") from e

def main():
    it = g()
    next(it)
    print(it.throw(ValueError("v")))
    try:
        next(it)
    except KeyError as e:
        return repr(e), repr(e.__cause__)

#: a handled exception of the caller is not lost in a generator
def g():
    try:
        raise KeyError("inner")
    except KeyError:
        yield 1
        yield 2

def main():
    try:
        raise ValueError("outer")
    except ValueError:
        it = g()
        next(it)
        try:
            raise
        except ValueError as e:
            print("still", e)
        next(it)
    it.close()
    return "ok"

#: throw forms
def g():
    while True:
        try:
            yield
        except Exception as e:
            print(type(e).__name__, e.args)

def main():
    it = g()
    next(it)
    it.throw(ValueError)
    it.throw(ValueError("a", 1))
    it.throw(TypeError, "text")
    it.throw(TypeError, ("a", "b"))
    try:
        it.throw(5)
    except TypeError as e:
        print(e)

#: next with a default and other users of generators
def g(n):
    for i in range(n):
        yield i

def main():
    it = g(1)
    print(next(it, "none"), next(it, "none"), next(it, "none"))
    a, b, c = g(3)
    print(a, b, c, *g(2), max(g(5)), sorted(g(4), reverse=True), 3 in g(10), dict(zip("ab", g(2))))
    try:
        a, b = g(3)
    except ValueError as e:
        print(e)
    try:
        a, b, c, d = g(3)
    except ValueError as e:
        print(e)
    x, *y = g(4)
    print(x, y, list(map(lambda v: v + 1, g(3))), any(v == 2 for v in g(5)), "".join(str(v) for v in g(3)))

#: errors in a generator leave it ended
def g():
    yield 1
    1 / 0
    yield 2

def main():
    it = g()
    print(next(it))
    try:
        next(it)
    except ZeroDivisionError as e:
        print(e)
    return list(it)

#: with statements need a context manager
def main():
    try:
        with 5 as x:
            pass
    except TypeError as e:
        return str(e)

#: a StopIteration from a function ends the iterator that calls it
import itertools
def stop(value):
    raise StopIteration(value)
def main():
    def upto(x, y=0):
        return stop(x) if x == 2 else x
    for make in (
        lambda: map(upto, range(5)), lambda: filter(upto, range(5)), lambda: itertools.takewhile(upto, [1, 3, 2, 5]), lambda: itertools.dropwhile(upto, [2, 3]),
        lambda: itertools.accumulate([1, 3, 2], lambda a, b: upto(b)), lambda: itertools.starmap(upto, [(1, 2), (2, 3), (4, 5)]),
        lambda: itertools.filterfalse(upto, range(5)), lambda: zip(map(upto, range(5)), range(9)), lambda: enumerate(map(upto, range(5))),
        lambda: itertools.chain(map(upto, range(5)), [7]), lambda: itertools.groupby(range(5), upto), lambda: iter(lambda: stop(3), 5),
    ):
        try:
            print(list(make()), [x for x in make()], [*make()])
        except Exception as error:
            print(type(error).__name__, error)
    mapped = map(upto, [2, 5, 2])
    try:
        print(next(mapped))
    except StopIteration as error:
        print(error.value)
    print(next(mapped), next(mapped, "default"), type(iter("ab")).__name__, type(iter("aé")).__name__)
#: value of yield from an iterator
class K:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0: raise StopIteration('K', 2)
        return self.n
class E(StopIteration):
    pass
def stop(x): raise E(x, 'more')
def g():
    a = yield from K(2)
    b = yield from map(stop, [7])
    c = yield from iter(stop, 3) if False else map(str, K(1))
    return a, b, c
def h(it):
    return it.__next__()
def attempt(f, *a):
    try:
        return f(*a)
    except BaseException as e:
        return type(e).__name__, e.args
def main():
    x = g()
    out = [attempt(next, x) for _ in range(6)]
    y = map(stop, [1, 2])
    z = K(0)
    return out, attempt(h, y), attempt(next, y), attempt(next, y), attempt(h, z), attempt(next, z, 5), attempt(h, map(str, K(0))), attempt(h, (lambda: (yield))()), attempt(list, K(2)), attempt(lambda: [*K(2)]), attempt(lambda: sum(K(3)))
