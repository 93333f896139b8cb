#: questions about all characters
def main():
    out = []
    for ask in (str.isalpha, str.isdigit, str.isdecimal, str.isnumeric, str.isalnum, str.isspace, str.isupper, str.islower, str.istitle, str.isprintable, str.isidentifier):
        found = 0
        last = 0
        for i in range(0x32000):
            if not 0xd800 <= i < 0xe000 and ask(chr(i)):
                found += 1
                last = (last * 31 + i) % 1000000007
        out.append((found, last))
    return out
#: cases of all characters
def main():
    out = []
    for change in (str.upper, str.lower, str.title, str.capitalize, str.casefold, str.swapcase):
        found = 0
        last = 0
        for i in range(0x32000):
            if not 0xd800 <= i < 0xe000:
                c = chr(i)
                new = change(c)
                if new != c:
                    found += 1
                    for d in new:
                        last = (last * 31 + ord(d) + i) % 1000000007
        out.append((found, last))
    return out
#: characters that came after Unicode 14
def main():
    late = "\U0001fae8\u0cf3\U00031350\U0001e4f0"
    return repr(late), [c.isalpha() for c in late], [c.isprintable() for c in late], "\u019b\u0264".upper(), "\u10fc\ua7f2".islower(), "\u1fb2\u1ff7".title(), "\U00020001".isnumeric()
#: numbers in digits that came later
def main():
    try:
        return int("\U0001e4f1")
    except ValueError:
        return "no digit"
