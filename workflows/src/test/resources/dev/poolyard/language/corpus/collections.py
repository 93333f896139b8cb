#: lists
def main():
    return [
        [1,2]+[3],
        [0]*3,
        [1,2,3][0],
        [1,2,3][-1],
        [1,2,3,4][1:3],
        [1,2,3,4][::-1],
        [1,2,3,4][::2],
        [1,2,3][5:],
        [*range(3),*"ab"],
        [[1,2],[3]][0][1],
        len([1,2]),
        2 in [1,2],
        [1,2].index(2),
        [1,1].count(1),
        [x*x for x in range(5)],
        [x for x in range(10) if x%2],
        [(x,y) for x in range(2) for y in "ab"],
        [[y for y in range(x)] for x in range(3)],
        [x for x in range(20) if x%2 if x%3],
        sorted([3,1,2]),
        sorted([3,1,2],reverse=True),
        sorted("bca"),
        sorted(["bb","a"],key=len),
        list(reversed([1,2,3])),
        list(enumerate("ab")),
        list(enumerate("ab",1)),
        list(zip([1,2],"ab")),
        list(zip([1,2,3],"ab")),
        list(zip()),
        list(map(lambda x,y:x+y,[1,2],[3,4])),
        list(filter(None,[0,1,"",2])),
        any([0,1]),
        all([1,0]),
        any([]),
        all([]),
        list(range(0,10,3)),
        list(range(5,0,-2)),
        range(10)[2],
        range(10)[2:5],
        range(10)[::-1],
        len(range(0,10,3)),
        range(3)==range(0,3,1),
        range(5).index(3),
        range(0,10,2).count(4),
        list(range(-3)),
        [1,2]==[1,2],
        [1,[2]]==[1,[2.0]],
    ]
#: tuples
def main():
    return [
        (1,2)+(3,),
        (1,)*3,
        (1,2,3)[1],
        (1,2,3)[::-1],
        (1,2).index(2),
        (1,1).count(1),
        1,2,
        (),
        (1),
        tuple("ab"),
        (1,2)<(1,3),
        len((1,)),
        (*range(3),),
    ]
#: dicts
def main():
    return [
        {"a":1}["a"],
        {1:"x",1.0:"y",True:"z"},
        {**{"a":1},**{"a":2,"b":3}},
        {"a":1}|{"b":2},
        {x:x*x for x in range(3)},
        {k:v for k,v in zip("ab",[1,2])},
        list({"a":1,"b":2}),
        list({"a":1}.items()),
        list({"a":1}.values()),
        {"a":1}.get("b"),
        {"a":1}.get("b",0),
        {"a":1}.keys()|{"b"}==  {"a","b"},
        "a" in {"a":1},
        len({1:2}),
        dict([("a",1),("b",2)]),
        dict({"a":1},b=2),
        dict.fromkeys([1,2]),
        list(reversed({"a":1,"b":2})),
        {"a":1}=={"a":1},
        {(1,2):3}[(1,2)],
        {"a":1}.keys()=={"a"},
        {"a":1}.items()=={("a",1)},
        sorted({"b":1,"a":2}),
        max({"a":1,"b":2}),
        sum({1:2,3:4}),
        sorted({"x":3,"y":1}.items(),key=lambda kv:kv[1]),
        {frozenset([1]):2}[frozenset([1])],
        {None:1}[None],
    ]
#: sets of ints
def main():
    return [
        {3,1,2},
        {10,5,1},
        set(range(10)),
        set([9,8,7,100,50]),
        {1,2}|{2,3},
        {1,2}&{2,3},
        {1,2}-{2},
        {1,2}^{2,3},
        {1,2}.union([3],[4]),
        {1,2,3}.intersection([2,3]),
        {1,2}.difference([1]),
        {1,2}.symmetric_difference([2,3]),
        {1}.issubset({1,2}),
        {1,2}.issuperset([1]),
        {1}.isdisjoint([2]),
        len({1,1.0,True}),
        {1,1.0},
        {x%3 for x in range(10)},
        set([1000,2000,3000,17,33,65]),
        set([-1,-2,-3,0]),
        set(range(100,0,-7)),
        {2**61-1,0},
        {2**61,1},
        {0.5,1.5,2.5,3},
        {(1,2),(3,4),(0,0)},
        {(1,),(2,),(1,2,3),()},
        sorted({"b","a"}),
        frozenset([3,1,2]),
        frozenset([1,2])|{5,3},
        set(range(40))-set(range(5,35)),
        set(range(0,1000,37)),
        list({5:1,3:2}.keys()&{3,5}),
        {1e10,2.0,-7.25,1e300},
        set([-5,-10,5,10,2**70,-2**70]),
        set(x*x for x in range(30)),
        set([True,False,2]),
        {frozenset([1,2]),frozenset([3])},
        {frozenset(range(20)),frozenset(),1},
        set(range(30))^set(range(20,60)),
        set(range(60))&set(range(50,200)),
    ]
#: unpacking
def main():
    return [
        [a for a,b in [(1,2),(3,4)]],
        [b for a,*b in [(1,2,3)]],
        (lambda *a,**k:(a,k))(1,*[2,3],x=4,**{"y":5}),
        (lambda a,b=2,*c,d=4,**e:(a,b,c,d,e))(1),
        (lambda a,b=2,*c,d=4,**e:(a,b,c,d,e))(1,3,5,7,d=9,f=11),
        (lambda a,/,b:(a,b))(1,b=2),
        [*{1:2},*(3,4)],
        {*[1,2],*[2,3]},
        [(x:=5),x+1],
        [y for x in range(5) if (y:=x*2)>4],
        1,
    ]
#: positions that are objects
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)
class A:
    def __init__(self, n): self.n = n
    def __index__(self):
        print('index', self.n)
        return self.n
class S:
    def __str__(self): return 'S'
def main():
    l = [1, 2, 3, 1, 2, 3]
    t = tuple(l)
    s = 'abcabc'
    return [attempt(f) for f in (lambda: l.index(3, A(1)), lambda: l.index(3, A(3), A(6)), lambda: l.index(3, A(-3)), lambda: t.index(3, A(3)), lambda: t.index(3, A(0), A(2)),
        lambda: s.find('c', A(3)), lambda: s.rfind('a', A(0), A(3)), lambda: s.index('c', A(5)), lambda: s.rindex('c', A(1), A(3)), lambda: s.count('a', A(1)), lambda: s.startswith('b', A(1)), lambda: s.endswith('b', A(0), A(2)), lambda: s.startswith(('x', 'c'), A(2)),
        lambda: l.index(3, A(10**30)), lambda: t.index(1, A(-10**30)), lambda: s.find('a', A(10**30)), lambda: s.find('a', A(-10**30), A(10**30)), lambda: l.index(3, 1.5), lambda: l.index(3, None), lambda: t.index(3, 'a'), lambda: s.find('a', 1.5), lambda: s.find('a', None, A(3)), lambda: l.index(3, S()),
        lambda: range(10).index(3, 1), lambda: range(10).index(A(3)), lambda: range(10).count(A(3)), lambda: s.find(5, A(1)), lambda: s.find(5, 1.5), lambda: s.startswith(5, A(1)), lambda: l.index(9, A(1), 1.5))]
#: items that cannot be hashed
def attempt(f):
    try: return f()
    except Exception as e: return type(e).__name__, str(e)
def main():
    d = {'a': [1], 'b': 2}
    e = {'b': 2}
    return [attempt(f) for f in (lambda: d.items() >= {('b', 2)}, lambda: d.items() > {('b', 2)}, lambda: {('b', 2)} <= d.items(), lambda: {('b', 2)} < d.items(), lambda: d.items() <= {('b', 2)}, lambda: d.items() == {('b', 2)}, lambda: d.items() == d.items(), lambda: d.items() >= e.items(), lambda: e.items() <= d.items(), lambda: e.items() < d.items(), lambda: d.items() != e.items(), lambda: d.items() & e.items(), lambda: d.items() | e.items(), lambda: e.items() | d.items(), lambda: d.items() - e.items(), lambda: e.items() - d.items(), lambda: d.items() ^ e.items(), lambda: ('a', [1]) in d.items(), lambda: ('a', [2]) in d.items(), lambda: d.items() <= d.items(), lambda: d.items() < dict(d, c=1).items(), lambda: d.items() >= {('b', 3)}, lambda: {('b', 2)} & d.items(), lambda: {('b', 2)} == d.items(), lambda: d.items() == [('b', 2)], lambda: d.keys() <= {'a', 'b'}, lambda: d.keys() >= e.keys(), lambda: d.items() <= {1, 2, 3}, lambda: d.items() == {1, 2})]
