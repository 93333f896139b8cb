#: literals
def main():
    return [
        "a",
        'b"c',
        "it's",
        'it\'s "q"',
        "tab\tnl\n",
        "\x41\u00e9\U0001F600",
        r"\n",
        "a" "b",
        """tri
ple""",
        "\\",
        "\0",
        "\x7f",
        "\x80",
        "\xa0",
        "\u200b",
        "é",
        "\N{BULLET}",
        "\141",
    ]
#: basics
def main():
    return [
        "ab"+"cd",
        "ab"*3,
        3*"ab",
        "ab"*0,
        "ab"*-1,
        len("héllo"),
        len("😀a"),
        "😀a"[0],
        "😀ab"[1:],
        "hello"[1],
        "hello"[-1],
        "hello"[1:3],
        "hello"[::-1],
        "hello"[::2],
        "hello"[-3:],
        "hello"[:-1],
        "hello"[10:],
        "hello"[3:1],
        "hello"[4:1:-1],
        "abc"<"abd",
        "Z"<"a",
        "abc"=="abc",
        "b" in "abc",
        "x" not in "abc",
        list("héy"),
        [c for c in "ab"],
        sorted("hello"),
        "".join(reversed("abc")),
    ]
#: case
def main():
    return [
        "Hello World".upper(),
        "Hello World".lower(),
        "hello world".title(),
        "they're bill's".title(),
        "hELLO wORLD".capitalize(),
        "Hello".swapcase(),
        "straße".upper(),
        "STRASSE".casefold(),
        "ß".casefold(),
        "ǆ".title(),
        "İ".lower(),
        "ΑΣ".lower(),
        "ﬁ".upper(),
        "ﬁx".capitalize(),
    ]
#: strip split join
def main():
    return [
        "  a b ".strip(),
        "xxabcxx".strip("x"),
        "xyabcyx".lstrip("xy"),
        "abcxx".rstrip("x"),
        "a b  c".split(),
        " a b ".split(),
        "a,b,,c".split(","),
        "a,b,c".split(",",1),
        "a,b,c".rsplit(",",1),
        "a b c".split(None,1),
        "a b c".rsplit(None,1),
        "".split(),
        "".split(","),
        "abc".split("x"),
        "a--b--c".split("--"),
        "a\nb\r\nc".splitlines(),
        "a\nb\n".splitlines(True),
        "".splitlines(),
        ",".join(["a","b"]),
        "".join("abc"),
        "-".join(str(i) for i in range(3)),
        "a=b=c".partition("="),
        "a=b=c".rpartition("="),
        "abc".partition("x"),
        "abc".rpartition("x"),
        "a\x0bb\x1cc".splitlines(),
        "  x y z ".split(maxsplit=1),
    ]
#: search
def main():
    return [
        "hello".find("l"),
        "hello".rfind("l"),
        "hello".find("z"),
        "hello".find("l",3),
        "hello".find("l",0,2),
        "hello".index("e"),
        "hello".rindex("l"),
        "hello".count("l"),
        "aaaa".count("aa"),
        "abc".count(""),
        "hello".startswith("he"),
        "hello".endswith("lo"),
        "hello".startswith(("x","h")),
        "hello".startswith("l",2),
        "hello".endswith("l",0,4),
        "hello".find(""),
        "hello".find("",5),
        "hello".find("",6),
        "😀a😀".find("a"),
        "😀a😀".rfind("😀"),
        "".find(""),
        "hello".replace("l","L"),
        "hello".replace("l","L",1),
        "abc".replace("","-"),
        "abc".replace("","-",2),
        "".replace("","x"),
        "aaa".replace("a",""),
    ]
#: tests
def main():
    return [
        "123".isdigit(),
        "12a".isdigit(),
        "".isdigit(),
        "²".isdigit(),
        "²".isdecimal(),
        "½".isnumeric(),
        "abc".isalpha(),
        "abc1".isalnum(),
        "  ".isspace(),
        "ABC".isupper(),
        "abc".islower(),
        "AbC".isupper(),
        "123".isupper(),
        "Hello World".istitle(),
        "hello".istitle(),
        "abc".isascii(),
        "é".isascii(),
        "a b".isprintable(),
        "a\n".isprintable(),
        "a_1".isidentifier(),
        "1a".isidentifier(),
        "é".isalpha(),
    ]
#: justify
def main():
    return [
        "42".zfill(5),
        "-42".zfill(5),
        "+4".zfill(4),
        "abc".zfill(2),
        "a".ljust(3),
        "a".rjust(3,"*"),
        "a".center(4),
        "ab".center(5),
        "abc".center(6,"-"),
        "ab".center(5,"*"),
        "a\tb".expandtabs(),
        "a\tb".expandtabs(4),
        "TestHook".removeprefix("Test"),
        "MiscTests".removesuffix("Tests"),
        "x".removeprefix("y"),
    ]
#: format ints
def main():
    return [
        f"{5}",
        f"{5:3}",
        f"{5:<3}|",
        f"{5:^5}|",
        f"{5:>5}",
        f"{5:05}",
        f"{-5:05}",
        f"{5:+}",
        f"{5: }",
        f"{255:x}",
        f"{255:X}",
        f"{255:#x}",
        f"{255:#010x}",
        f"{10:b}",
        f"{10:#b}",
        f"{8:o}",
        f"{1234567:,}",
        f"{1234567:_}",
        f"{0xffff:_b}",
        f"{65:c}",
        f"{1234:010,}",
        f"{5:.2f}",
        f"{5:e}",
        f"{5:%}",
        f"{10**30:,}",
        f"{5:*^9}",
        f"{True}",
        f"{True:d}",
        f"{True:5}",
        f"{-255:#x}",
        f"{5:n}",
        f"{3:=+5}",
    ]
#: format floats
def main():
    return [
        f"{3.14159:.2f}",
        f"{3.14159:8.3f}|",
        f"{3.14159:<8.2f}|",
        f"{3.14159:+.1f}",
        f"{1e10:.3e}",
        f"{12345.678:,.2f}",
        f"{0.5:.0%}",
        f"{0.256:.1%}",
        f"{1234.5:g}",
        f"{1e-5:g}",
        f"{1e20:g}",
        f"{123456789.0:g}",
        f"{0.0001:g}",
        f"{1.0:g}",
        f"{1.5}",
        f"{1e16}",
        f"{2.5:.0f}",
        f"{3.5:.0f}",
        f"{0.125:.2f}",
        f"{float('nan'):.2f}",
        f"{float('inf'):5}",
        f"{-0.0:.1f}",
        f"{1.5:10}",
        f"{1.5:.3}",
        f"{123456.0:.3}",
        f"{1e100:.3}",
        f"{0.1:.20f}",
        f"{1e15:.3g}",
        f"{1.0:.3}",
        f"{100.0:.3}",
        f"{1000.0:.3}",
        f"{5.0:#.3g}",
        f"{3.0:#.0f}",
        f"{-1234.5:012,.1f}",
        f"{1e5:E}",
        f"{0.0:e}",
        f"{0.0:g}",
        f"{0.0:.3}",
    ]
#: format strings
def main():
    return [
        f"{'ab':5}|",
        f"{'ab':>5}|",
        f"{'ab':^5}|",
        f"{'abcdef':.3}",
        f"{'ab':*<5}",
        f"{'ab'!r}",
        f"{'é'!a}",
        f"{[1,2]!s:>10}",
        f"{None}",
        f"{[1,'a']}",
        f"{{}}",
        f"{{{5}}}",
        f"{1+1=}",
        f"{'a'=}",
        f"{5:{3+2}}|",
        f"{3.14159:{8}.{2}f}",
        f"{dict(a=1)['a']}",
        f"{(lambda x: x*2)(4)}",
        f"a{1}b{2}c",
        f"",
        f"{1}" "x" f"{2}",
        f"{1 if True else 2}",
        f"{3!=4}",
        f"{'x':05}",
    ]
#: percent
def main():
    return [
        "%d" % 5,
        "%5d|" % 5,
        "%-5d|" % 5,
        "%05d" % 5,
        "%+d" % 5,
        "%x" % 255,
        "%#x" % 255,
        "%o" % 8,
        "%s" % "a",
        "%r" % "a",
        "%10s|" % "ab",
        "%-10s|" % "ab",
        "%.2s" % "abc",
        "%f" % 3.14159,
        "%.2f" % 3.14159,
        "%8.2f|" % 3.14159,
        "%e" % 12345.678,
        "%g" % 0.00001,
        "%g" % 123456789,
        "%%"  % (),
        "%d%%" % 50,
        "%s and %s" % (1, 2),
        "%(a)d %(b)s" % {"a": 1, "b": "x"},
        "%c" % 65,
        "%c" % "z",
        "%*d" % (5, 42),
        "%.3d" % 5,
        "%d" % 3.7,
        "%s" % [1,2],
        "%s" % None,
        "%i" % True,
        "%5.1f%%" % 12.345,
        "%a" % "é",
        "%s" % (1,),
        "% d" % 5,
        "%X" % 255,
    ]
#: format method
def main():
    return [
        "{} {}".format(1,2),
        "{1} {0}".format(1,2),
        "{a} {b}".format(a=1,b=2),
        "{0[1]}".format([1,2]),
        "{0[a]}".format({"a":5}),
        "{:>5}|{:<5}|".format(1,2),
        "{:{}}".format(5,10),
        "{!r}".format("a"),
        "{{}}".format(),
        "{0}{0}".format("x"),
        "{:.2f}".format(3.14159),
        "{x[0]}".format(x=[9]),
        format(5,"x"),
        format(3.14159,".3f"),
        format("a"),
        "{:,}".format(1234567),
    ]
#: repr
def main():
    return [
        repr("a'b"),
        repr("a\"b"),
        repr("\n\t\\"),
        repr([1,[2,(3,)],{"a":{1}}]),
        repr(()),
        repr((1,)),
        repr({}),
        repr(set()),
        repr(frozenset()),
        repr(frozenset([1])),
        repr(range(5)),
        repr(range(1,10,2)),
        repr(1e100),
        repr(True),
        repr(None),
        repr({1:"a",2.5:None}),
        repr({}.keys()),
        repr({1:2}.items()),
        repr({1:2}.values()),
        repr(ValueError("x")),
        repr(KeyError(1,2)),
        repr(int),
        repr(type(None)),
        repr(slice(1,2)),
        ascii("é😀"),
        str(ValueError("a","b")),
        str(KeyError("k")),
        repr(len),
        [float("nan")],
    ]
#: bound and unbound
def main():
    return [
        list(map(str.upper,["a","b"])),
        sorted(["b","A"],key=str.lower),
        " ".join(map(str,[1,2])),
        list(map("{:02}".format,[1,2])),
        [f(3) for f in [[1,2,3].count]],
        max(["a","bcd"],key=len),
        list(filter(str.isdigit,["1","a"])),
        str.join("-",["a","b"]),
        dict.fromkeys("ab",0),
        list(map(int,"123")),
    ]

#: swapping the case of a sigma at the end of a word
def main():
    return [text.swapcase() for text in ("aΣ", "ZΣ9", "Σ", "Σa", "aΣ.b", "aΣ. b", "ΑΣ ΑΣΑ", "σς")]

#: the base of an int is looked at before the number
def main():
    for value, base in (1, 50), ([], 1), (1.5, 10), ("1", 99), (None, -1), ("z", 36), ([], 10 ** 30), (5, "a"):
        try:
            print(int(value, base))
        except Exception as error:
            print(type(error).__name__, error)

#: hashes of very small and very large floats
def main():
    floats = [-3.0530532802883107e-41, 5e-324, 1e-300, 2.0 ** -61, 2.0 ** -1022, 1e308, 2.0 ** 61, -1e-17, 0.1, 1 / 3, -2.0 ** 1000]
    found = {4}.symmetric_difference([769, 10 ** 25, 42535295865117307932921825928971026433, -1, -3.0530532802883107e-41])
    return [hash(x) for x in floats], len(found), list(found)
#: lower case of a sigma, title case and case folding of rare letters
def main():
    texts = ["ΑΣ", "Σ", "ΑΣΑ", "Α'Σ", "ΑΣ.", "ΑΣ.Α", ".Σ", "ΣΣΣ", "ΑΣ\u0345Α", "Α\ufe13Σ", "5Σ", "Α5Σ"]
    rare = ["ŉ", "ǅ", "ა", "ı", "Ꭰ", "ꭰ", "ᾈ", "ᾳ", "ᾼ", "ẞ", "ß", "ﬃ", "İΣ"]
    return [(t.lower(), t.upper(), t.title(), t.capitalize(), t.swapcase(), t.casefold()) for t in texts + rare]
#: digits, numerals and identifiers of all scripts
def main():
    texts = ["፩", "①", "⑴", "🄀", "᧚", "一", "萬", "㐅", "\uf96b", "Ⅷ", "½", "٣", "ͺ", "ำ", "aำ", "゛", "a゛", "・", "a・", "ﷺ", "ﾞ", "aﾞ", "ﱞ"]
    return [(t.isdigit(), t.isnumeric(), t.isdecimal(), t.isalnum(), t.isidentifier()) for t in texts]
#: slices that go backwards over characters beyond the first plane
def main():
    s = "ab😀cdé" * 3
    places = (None, 0, 3, -4, 17, 30, -30)
    return [s[i:j:k] for i in places for j in places for k in (1, 2, -1, -3, 7, 10**20)], list(reversed(s))
#: numbers of long texts, of all scripts and with stray signs
def attempt(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return type(e).__name__, str(e)[:99]
def main():
    ints = ["9"*5000 + "x", "0"*5000, "9_"*4999 + "9", "9"*5000 + "__1", "9"*5000 + "_", "𝟙𝟚", "ａ", "0٣", "٠x1", "_1", "1_", "0x_f", "0x", "0b2", "00", "01", "0"*300 + "7"]
    floats = ["1_0.0_1e1_0", "1_.0", "1._0", "1e_1", "𝟙.𝟚", "1e99999999999999999999", "1e-99999999999999999999", "0e99999999999999999999", "0." + "0"*5000 + "123e5000", "9007199254740993." + "0"*900 + "1", "9007199254740993." + "0"*900, "9007199254740992." + "9"*900, "1" + "0"*400 + "e-400", "123456789"*200 + "e-1790", "-0", "ınf", "-infinity", "+nan", ".", "1e", "5e-324"]
    return [[attempt(int, t, b) for b in (10, 0, 16)] for t in ints if len(t) < 400] + [attempt(int, t) for t in ints] + [attempt(float, t) for t in floats]
#: translate
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)
class T:
    def __init__(self, **d): self.d, self.asked = d, []
    def __getitem__(self, c):
        self.asked.append(chr(c))
        return self.d[chr(c)]
from collections import defaultdict, Counter
def main():
    t = str.maketrans('abc', 'xyz', 'd')
    u = T(a=None, b='B', c='cc')
    v = T(a=None, b='é')
    r = [u.asked, v.asked]
    return (t, 'abcdef'.translate(t), ''.maketrans({'a': 'hello', 98: None, 'c': 65, True: 'x'}), 'abc😀c'.translate({97: None, 0x1f600: 'ü', 99: 'zzz'}),
        'aab'.translate(['x'] * 98), 'banana'.translate(u), 'aabbaacaab'.translate(u), 'aéaaba'.translate(v), 'aba'.translate(v), r,
        'xyz'.translate(defaultdict(lambda: '?', {120: 'X'})), 'abc'.translate({97: True}), 'ab'.translate({97: ''}), str.translate('ab', {97: 66}),
        [attempt(f) for f in (lambda: 'a'.translate(5), lambda: 'a'.translate({97: 1.5}), lambda: 'a'.translate({97: -1}), lambda: 'a'.translate({97: 10**20}), lambda: 'a'.translate(),
            lambda: str.maketrans(), lambda: str.maketrans(1), lambda: str.maketrans('a', 'bc'), lambda: str.maketrans(1, 'a'), lambda: str.maketrans('a', 1), lambda: str.maketrans('a', 'b', None), lambda: str.maketrans('a', 'b', 'c', 'd'),
            lambda: str.maketrans({'ab': 1}), lambda: str.maketrans({1.5: 1}), lambda: str.maketrans({(): 1}), lambda: str.maketrans(x='a'), lambda: str.maketrans(defaultdict(int)), lambda: str.maketrans(Counter('a')), lambda: 'abc'.translate('xyz'), lambda: 'a'.translate(set()))])
