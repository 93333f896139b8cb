#: zero division int
def main():
    return 1//0
#: zero modulo
def main():
    return 1%0
#: zero true division
def main():
    return 1/0
#: zero float division
def main():
    return 1.0/0
#: zero float floor
def main():
    return 1.0//0
#: zero float modulo
def main():
    return 1.0%0
#: zero divmod
def main():
    return divmod(1,0)
#: zero divmod float
def main():
    return divmod(1.0,0)
#: zero pow
def main():
    return 0**-1
#: zero pow float
def main():
    return 0.0**-1
#: float overflow pow
def main():
    return 10.0**400
#: int too large
def main():
    return float(10**400)
#: division too large
def main():
    return 10**400/3
#: add str int
def main():
    return "a"+1
#: add int str
def main():
    return 1+"a"
#: add list tuple
def main():
    return [1]+(2,)
#: sub str
def main():
    return "a"-"b"
#: mul str str
def main():
    return "a"*"b"
#: mul list float
def main():
    return [1]*1.5
#: neg str
def main():
    return -"a"
#: invert float
def main():
    return ~1.5
#: less int str
def main():
    return 1<"a"
#: less none
def main():
    return None<1
#: less dict
def main():
    return {}<{}
#: index range
def main():
    return [1,2][5]
#: index range negative
def main():
    return [1,2][-3]
#: tuple index
def main():
    return (1,)[1]
#: string index
def main():
    return "abc"[3]
#: index type
def main():
    return [1]["a"]
#: index float
def main():
    return [1][1.0]
#: str index type
def main():
    return "abc"["a"]
#: key error
def main():
    return {"a":1}["b"]
#: key error int
def main():
    return {}[1]
#: not subscriptable
def main():
    return (5)[0]
#: none subscript
def main():
    return None[0]
#: unhashable list
def main():
    return {[1]:2}
#: unhashable dict
def main():
    return {{}:1}
#: unhashable in set
def main():
    return {[1]}
#: unhashable nested
def main():
    return {(1,[2])}
#: int literal
def main():
    return int("abc")
#: int literal base
def main():
    return int("12",2)
#: int empty
def main():
    return int("")
#: float literal
def main():
    return float("abc")
#: int of none
def main():
    return int(None)
#: float of list
def main():
    return float([])
#: int of list
def main():
    return int([1])
#: int nan
def main():
    return int(float("nan"))
#: int inf
def main():
    return int(float("inf"))
#: round nan
def main():
    return round(float("nan"))
#: len int
def main():
    return len(5)
#: iterate int
def main():
    return [x for x in 5]
#: sum strings
def main():
    return sum(["a"])
#: sum str start
def main():
    return sum([], "")
#: min empty
def main():
    return min([])
#: max empty
def main():
    return max([])
#: max mixed
def main():
    return max([1,"a"])
#: sorted mixed
def main():
    return sorted([1,"a"])
#: chr range
def main():
    return chr(-1)
#: ord length
def main():
    return ord("ab")
#: ord type
def main():
    return ord(5)
#: not callable
def main():
    return (5)()
#: none call
def main():
    return None()
#: missing arg
def main():
    return (lambda a,b:a)(1)
#: missing args
def main():
    return (lambda a,b,c:a)()
#: missing two
def main():
    return (lambda a,b:a)()
#: too many
def main():
    return (lambda a:a)(1,2)
#: too many none
def main():
    return (lambda: 1)(2)
#: too many defaults
def main():
    return (lambda a,b=1:a)(1,2,3)
#: unexpected keyword
def main():
    return (lambda a:a)(b=1)
#: multiple values
def main():
    return (lambda a:a)(1,a=2)
#: keyword only missing
def main():
    return (lambda *,a:a)()
#: positional only keyword
def main():
    return (lambda a,/:a)(a=1)
#: keyword only positional
def main():
    return (lambda *,a:a)(1)
#: keyword only given positional
def main():
    return (lambda b,*,a:a)(1,2,a=3)
#: unpack few
def main():
    a,b=[1]
    return a
#: unpack many
def main():
    a,b=[1,2,3]
    return a
#: unpack star few
def main():
    a,b,*c=[1]
    return a
#: unpack int
def main():
    a,b=5
    return a
#: unpack string many
def main():
    a,b="abc"
    return a
#: unpack generator many
def main():
    a,b=(x for x in range(3))
    return a
#: unpack dict few
def main():
    a,b={1:2}
    return a
#: attribute
def main():
    return (5).append(1)
#: attribute none
def main():
    return None.append(1)
#: attribute str
def main():
    return "a".append(1)
#: list remove
def main():
    return [1].remove(2)
#: list index
def main():
    return [1].index(2)
#: list pop empty
def main():
    return [].pop()
#: list pop range
def main():
    return [1].pop(5)
#: dict pop
def main():
    return {}.pop("a")
#: dict popitem
def main():
    return {}.popitem()
#: set remove
def main():
    return {1}.remove(2)
#: set pop
def main():
    return set().pop()
#: str index
def main():
    return "abc".index("z")
#: str join
def main():
    return ",".join([1])
#: str join type
def main():
    return ",".join(5)
#: split empty
def main():
    return "a".split("")
#: tuple assign
def main():
    t=(1,)
    t[0]=2
#: str assign
def main():
    s="a"
    s[0]="b"
#: range assign
def main():
    r=range(3)
    r[0]=1
#: del tuple
def main():
    t=(1,)
    del t[0]
#: del key
def main():
    d={}
    del d["x"]
#: del index
def main():
    xs=[]
    del xs[0]
#: slice step zero
def main():
    return [1][::0]
#: range step zero
def main():
    return range(1,2,0)
#: range float
def main():
    return range(1.5)
#: slice float
def main():
    return [1][1.5:]
#: extended slice
def main():
    xs=[1,2,3]
    xs[::2]=[1]
    return xs
#: slice assign int
def main():
    xs=[1]
    xs[0:1]=5
#: assert
def main():
    assert 1==2
#: assert message
def main():
    assert False, "no"
#: raise value
def main():
    raise ValueError("bad")
#: raise class
def main():
    raise KeyError
#: raise two args
def main():
    raise ValueError("a", 1)
#: raise int
def main():
    raise 5
#: raise none
def main():
    raise None
#: reraise none
def main():
    raise
#: raise from
def main():
    raise ValueError("x") from KeyError("y")
#: dict update
def main():
    return {}.update([1])
#: dict update length
def main():
    return dict([(1,2,3)])
#: dict from int
def main():
    return dict(5)
#: pow mod zero
def main():
    return pow(2,3,0)
#: pow no inverse
def main():
    return pow(2,-1,4)
#: pow float mod
def main():
    return pow(2.0,3,5)
#: shift negative
def main():
    return 1<<-1
#: shift negative right
def main():
    return 1>>-1
#: format code
def main():
    return f"{5:s}"
#: format code float
def main():
    return f"{5.0:d}"
#: format code str
def main():
    return f"{'a':d}"
#: format list
def main():
    return f"{[1]:5}"
#: format invalid
def main():
    return f"{5:5z}"
#: format precision
def main():
    return f"{5:.2d}"
#: percent few
def main():
    return "%d %d" % (1,)
#: percent many
def main():
    return "%d" % (1,2)
#: percent type
def main():
    return "%d" % "a"
#: percent float type
def main():
    return "%f" % "a"
#: percent key
def main():
    return "%(a)d" % {}
#: percent mapping
def main():
    return "%(a)d" % 5
#: percent char
def main():
    return "%q" % 5
#: percent no format
def main():
    return "a" % 5
#: percent x float
def main():
    return "%x" % 1.5
#: format index
def main():
    return "{}".format()
#: format key
def main():
    return "{a}".format()
#: format single brace
def main():
    return "{".format(1)
#: format single close
def main():
    return "}".format(1)
#: format switch
def main():
    return "{} {0}".format(1)
#: in int
def main():
    return 1 in 5
#: str in
def main():
    return 1 in "abc"
#: next end
def main():
    return next(iter([]))
#: next list
def main():
    return next([1])
#: iter int
def main():
    return iter(5)
#: zip strict
def main():
    return list(zip([1],[1,2],strict=True))
#: zip strict short
def main():
    return list(zip([1,2],[1],strict=True))
#: zip int
def main():
    return list(zip(5))
#: map int
def main():
    return list(map(5,[1]))
#: enumerate int
def main():
    return enumerate(5)
#: reversed set
def main():
    return reversed({1})
#: reversed int
def main():
    return reversed(5)
#: abs str
def main():
    return abs("a")
#: round str
def main():
    return round("a")
#: isinstance
def main():
    return isinstance(1, 5)
#: print keyword
def main():
    return print(1, foo=2)
#: print sep
def main():
    return print(1, sep=2)
#: sorted keyword
def main():
    return sorted([1], foo=1)
#: len two
def main():
    return len([],[])
#: len none
def main():
    return len()
#: append two
def main():
    return [].append(1,2)
#: append none
def main():
    return [].append()
#: insert one
def main():
    return [].insert(1)
#: unbound method
def main():
    return str.upper(5)
#: int digits limit
def main():
    return str(10**5000)
#: int parse limit
def main():
    return int("1"*5000)
#: star call int
def main():
    return (lambda *a:a)(*5)
#: star star int
def main():
    return (lambda **a:a)(**5)
#: star star keys
def main():
    return (lambda **a:a)(**{1:2})
#: list star int
def main():
    return [*5]
#: dict star int
def main():
    return {**5}
#: set sub list
def main():
    return {1}-[1]
#: dict or list
def main():
    return {}|[]
#: complex compare
def main():
    return [1]<[None]
#: str mul huge
def main():
    return "a"*-5
#: recursion
def main():
    def f(n):
        return f(n+1)
    return f(0)
#: exception args
def main():
    try:
        raise ValueError("a", 2)
    except ValueError as e:
        return e.args, str(e), repr(e)
#: unbound local
def main():
    x += 1
    x = 0
    return x
#: unbound after del
def main():
    x = 1
    del x
    return x
#: except name gone
def main():
    try:
        1/0
    except ZeroDivisionError as e:
        pass
    return e
#: free variable
def main():
    def g():
        return y
    r = g()
    y = 1
    return r
#: dict changed
def main():
    d={1:1}
    for k in d:
        d[k+1]=1
#: set changed
def main():
    s={1}
    for k in s:
        s.add(k+1)
#: catch int
def main():
    try:
        1/0
    except 5:
        pass
#: stop iteration in generator
def main():
    return list(next(iter([])) for x in [1])
#: SyntaxError
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e), repr(e), e.args
class E(SyntaxError): pass
class F(SyntaxError):
    def __init__(self, a): self.a = a
def fail(e): raise e
def main():
    e = SyntaxError('bad', ('dir/file.py', 3, 2, 'text'))
    return [attempt(lambda: fail(x)) for x in (SyntaxError('bad'), SyntaxError(), SyntaxError('a', 'b', 'c'), e, E('x'), F(3), SyntaxError('bad', (None, 3, 2, 't')), SyntaxError('bad', ('f', None, 2, 't')))] + [attempt(lambda: SyntaxError('a', (1, 2))), attempt(lambda: SyntaxError('a', 5)), attempt(lambda: SyntaxError('a', (1, 2, 3, 4, 5))), attempt(lambda: SyntaxError('a', range(8)))] + [e.msg, e.lineno, e.offset, e.text, e.filename, e.end_lineno, issubclass(SyntaxError, ValueError), F(2).msg]
#: OSError with numbers
class E(OSError): pass
class F(OSError):
    def __init__(self, code): super().__init__(code, 'mine', 'file'); self.code = code
def main():
    out = []
    for e in (OSError(2, 'No such file'), OSError(13, 'denied', 'f.txt'), OSError('text'), OSError(), OSError(999, 'x'), OSError(110, 't'), OSError(32, 'pipe'), OSError(2.0, 'x'), E(2, 'no'), E('a'), F(17), FileNotFoundError(1, 'p'), PermissionError('no'), OSError(1, 2, 3, 4, 5), OSError(1, 2, 3, 4, 5, 6), OSError(None, 'a'), TimeoutError(), ConnectionError('lost'), OSError(True, 'b'), OSError(2, 'a', None)):
        out.append((type(e).__name__, e.errno, e.strerror, e.filename, str(e), e.args, repr(e)))
    try:
        raise OSError(104, 'reset')
    except ConnectionResetError as e:
        out.append(isinstance(e, ConnectionError))
    try:
        raise FileExistsError(17, 'there', 'a.txt')
    except (FileNotFoundError, PermissionError): out.append('wrong')
    except IOError as e: out.append(str(e))
    return out
