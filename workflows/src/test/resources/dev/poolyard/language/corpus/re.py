#: search, match and fullmatch
import re
def main():
    return re.search('b+', 'abbbc').span(), re.match('a', 'ba'), re.match('b', 'ba').group(), re.fullmatch('a+', 'aab'), re.fullmatch('a+', 'aaa'), re.search('x', 'abc'), re.fullmatch('a|ab', 'ab').span()
#: groups
import re
def main():
    m = re.match(r'(\w+) (\w+)(?: (\w+))?', 'Isaac Newton physicist')
    n = re.match(r'(a)|(b)', 'b')
    return m.group(), m.group(0), m.group(1), m.group(1, 2), m.groups(), m[2], n.groups(), n.groups('-'), n.group(1), n.start(1), n.span(2), m.lastindex, n.lastindex, m.end(2)
#: named groups
import re
def main():
    m = re.search(r'(?P<year>\d{4})-(?P<month>\d\d)(?P<day>-\d\d)?', 'on 2024-05 it')
    return m.group('year'), m['month'], m.groupdict(), m.groupdict(''), m.start('year'), m.span('month'), m.lastgroup, m.lastindex, m.re.groupindex == {'year': 1, 'month': 2, 'day': 3}, m.re.groups
#: match attributes
import re
def main():
    p = re.compile('o')
    m = p.search('hello world', 5, 9)
    return m, m.string, m.pos, m.endpos, m.re is p, m.span(), bool(m), p.search('hello', 5), p.match('o', 0), p.match('no', 1), m.lastindex, m.lastgroup
#: reprs
import re
def main():
    return re.compile('a+'), re.compile('a', re.I), re.compile('x', re.M | re.S | re.X), re.compile("it's\n"), re.match('a*', 'a' * 60), re.search('é', 'café'), re.I, re.M | re.DOTALL, re.compile('a', re.A), str(re.VERBOSE), [re.NOFLAG], type(re.compile('')), type(re.match('', '')), re.Pattern, re.compile('(?i)a')
#: pattern attributes
import re
def main():
    p = re.compile(r'(a)(?P<n>b)', re.I)
    return p.pattern, p.flags, p.groups, dict(p.groupindex), re.compile('a').flags, re.compile('(?m)a').flags, re.compile('a', re.A).flags, p == re.compile(r'(a)(?P<n>b)', re.I), p != re.compile('q')
#: findall
import re
def main():
    return re.findall(r'\d+', 'a1b22c333'), re.findall(r'(\w)(\d)?', 'a1b'), re.findall('(a)|b', 'ab'), re.findall('', 'abc'), re.findall('a*', 'baac'), re.findall(r'\b', 'hi yo'), re.findall('x', ''), re.compile('a').findall('aaaa', 1, 3), re.findall(r'a??', 'aa')
#: finditer
import re
def main():
    it = re.finditer('[aeiou]', 'education')
    first = next(it)
    return first.group(), [m.start() for m in it], [m.span() for m in re.finditer('a|', 'bab')], type(it).__name__, list(it)
#: split
import re
def main():
    return re.split(r'[,;]\s*', 'a, b;c,d'), re.split('(-)', 'a-b-c'), re.split('-', 'a-b-c', 1), re.split('x*', 'axbc'), re.split(r'\b', 'a b'), re.split('q', 'abc'), re.split(',', ''), re.split('(a)|b', 'xaybz'), re.split(',', 'a,b,c', maxsplit=0), re.split(r'\W+', 'Words, words, words.')
#: sub
import re
def main():
    return re.sub('a', 'b', 'banana'), re.sub('a', 'b', 'banana', 2), re.sub('x*', '-', 'abxd'), re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'), re.sub('(?P<n>a)', r'[\g<n>\g<1>\g<0>]', 'ab'), re.sub('', '-', 'ab'), re.sub('b', r'\n', 'abc'), re.sub('b', r'\\', 'abc'), re.sub('a', r'\g<0>0', 'a'), re.sub('(a)|b', r'<\1>', 'ab'), re.sub('b', '', 'abc', count=1)
#: sub with a function
import re
def main():
    return re.sub(r'\d+', lambda m: str(int(m.group()) * 2), 'a1b22'), re.sub('[a-z]', lambda m: m[0].upper(), 'xyz', count=2), re.sub('a', lambda m: '\\1', 'a'), re.subn('a', 'b', 'aaa', count=2), re.subn('z', '', 'abc'), re.sub('a', lambda m: None, 'abca')
#: escape
import re
def main():
    return re.escape('a.b*c'), re.escape('hello world'), re.escape('x-y_z!"%,/:;<=>@`'), re.escape('(a|b)[c]{d}^$?+\\'), re.escape('é€\n\t#&~'), re.search(re.escape('1+1=2'), 'is 1+1=2?').span()
#: flags
import re
def main():
    return re.findall('a', 'aA', re.I), re.findall('^.', 'ab\ncd', re.M), re.findall('.+', 'a\nb', re.S), re.findall(' a  b # comment', 'ab', re.X), re.findall('(?i)A', 'aA'), re.findall('(?im)^a', 'a\nA'), re.findall('(?s:.)b', '\nb'), re.findall('a(?i:b)c', 'aBc abC'), re.findall('(?i:a(?-i:b))', 'Ab AB'), re.findall('a.b', 'a\nb', flags=re.DOTALL)
#: ignoring case
import re
def main():
    return [bool(re.fullmatch(p, t, re.I)) for p, t in [('straße', 'STRASSE'), ('é', 'É'), ('[a-z]+', 'ABC'), ('[^a]', 'A'), ('k', '\u212a'), ('s', '\u017f'), ('ς', 'Σ'), ('σ', 'ς'), ('i', 'İ'), ('ı', 'I'), ('[A-Z]', 'ſ'), ('µ', 'μ'), ('ǆ', 'ǅ')]], bool(re.fullmatch('é', 'É', re.I | re.A)), bool(re.fullmatch('k', '\u212a', re.I | re.A))
#: dollar and ends
import re
def main():
    return [m.span() for m in re.finditer('$', 'ab\n')], [m.span() for m in re.finditer('(?m)$', 'a\nb\n')], re.search('b$', 'ab\n').span(), re.search(r'b\Z', 'ab\n'), re.search('a$', 'a\nb'), re.search(r'\Ab', 'a\nb', re.M), re.search('^b', 'a\nb', re.M).span(), re.findall('^', 'a\nb\n', re.M), re.sub('$', '!', 'ab\n'), re.fullmatch('a$', 'a\n')
#: borders of words
import re
def main():
    return re.findall(r'\b\w+\b', "don't stop"), re.findall(r'\Bo\B', 'foo boot'), re.sub(r'\b', '|', 'a bc'), re.findall(r'\bé', 'é eé'), re.findall(r'\bé', 'é', re.A), re.findall(r'\B', ''), re.findall(r'\b', ''), re.findall(r'\B', 'a')
#: classes of characters
import re
def main():
    text = 'aZ09_ \t\n-é٣Ⅷ½漢\u00a0\u2003'
    return [re.findall(p, text) for p in (r'\w', r'\W', r'\d', r'\D', r'\s', r'\S', r'[\w-]', r'[^\s\w]')], re.findall(r'\w', text, re.A), re.findall(r'\s', text, re.A), re.findall(r'\d', text, re.A)
#: sets of characters
import re
def main():
    return re.findall('[]a]', 'a]b'), re.findall('[^]a]', 'a]b'), re.findall('[a-c-]', 'b-d'), re.findall(r'[\]\\]', 'a]\\'), re.findall('[a^]', '^a'), re.findall(r'[\n\t]', 'a\n\t'), re.findall('[.$*]', 'a.$*'), re.findall(r'[\x41-\x43]', 'ABCD'), re.findall(r'[\b]', 'a\bb'), re.findall('[-a]', '-a'), re.findall('[[:alpha:]]', 'a:]') if False else 0, re.findall(r'[\d\-x]', '1-x')
#: escapes
import re
def main():
    return re.findall(r'\x41\u00e9', 'Aé'), re.findall(r'\t\n', 'a\t\nb'), re.findall(r'\.\*\[', 'a.*[b'), re.findall(r'\101', 'A'), re.findall(r'\0', 'a\0'), re.findall(r'\U0001F600', 'x😀'), re.findall(r'\/\-\ \"', '/- "'), re.findall('\\\\', 'a\\b'), re.findall(r'\07', '\x07')
#: repetition
import re
def main():
    return re.findall('a{2}', 'aaaaa'), re.findall('a{2,3}', 'aaaaaa'), re.findall('a{,2}b', 'aaab'), re.findall('a{2,}', 'aaaa a'), re.findall('a{2}?', 'aaaa'), re.findall('a{1,3}?', 'aaa'), re.findall('a+?b', 'aab'), re.findall('x{', 'x{'), re.findall('x{,}', 'xx') if False else 0, re.findall('x{a}', 'x{a}'), re.findall('{', '{'), re.findall('(?:ab){2}', 'ababab'), re.findall('(ab){2}', 'ababab'), re.match('(a|b)*c', 'abac').group(1), re.findall('a{0}', 'a'), re.findall('{}', '{}')
#: greedy, lazy and the first alternative
import re
def main():
    return re.match('<.*>', '<a><b>').group(), re.match('<.*?>', '<a><b>').group(), re.match('a|ab', 'ab').group(), re.match('(a|ab)(c|bcd)', 'abcd').groups(), re.match('(a+)(a*)', 'aaa').groups(), re.match('(a+?)(a*)', 'aaa').groups(), re.match('(?:a|ab)(?:c|bcd)?', 'abcd').group(), re.match('x*?y', 'xxy').span(), re.match('(a?)(ab)?', 'ab').groups()
#: characters beyond 16 bits
import re
def main():
    return re.search('b', '😀ab').span(), re.findall('.', '😀é'), re.sub('😀', ':)', 'a😀b'), re.match('[😀-😂]', '😁').end(), re.split('😀', '1😀2'), re.compile('a').search('😀a', 1).span()
#: errors of patterns
import re
def main():
    out = []
    for p in ['(', ')', '(a', 'a)', '[', '[a', '*', 'a**', '+a', '?', '|*', '(?', '(?P', '(?P<', '(?P<>a)', '(?P<1a>b)', '(?P<a>b)(?P<a>c)', '(?z)', 'a{3,2}', '[b-a]', r'[\d-z]', '\\', r'\q', r'[\q]', r'\x1', r'\u12', '(?i', 'a(?i)b', '(?<a>b)', '^*', 'a(*b)', r'\777', '(?#', '(?-i)', '(?i-:a)', r'\U00110000', r'(a)\2', r'\8', 'a\n(', 'x{2}{3}', 'a*+?' if False else '(((', '(?P<a', '(?Pa)']:
        try:
            re.compile(p)
            out.append((p, 'fine'))
        except re.error as e:
            out.append((p, str(e)))
    return out
#: what an error tells
import re
def main():
    try:
        re.compile('ab\n(c')
    except re.error as e:
        return e.msg, e.pattern, e.pos, e.lineno, e.colno, str(e), type(e).__name__, isinstance(e, Exception), e.args, re.error
#: errors of templates
import re
def main():
    out = []
    for t in [r'\1', r'\g<1>', r'\g<a>', r'\g', r'\g<', r'\g<>', r'\g<1', '\\', r'\q', r'\g<-1>', r'\400', r'\g<n>', r'\9']:
        try:
            out.append(re.sub('(?P<n>a)' if t == r'\g<n>' else 'a', t, 'xax'))
        except (re.error, IndexError) as e:
            out.append((type(e).__name__, str(e)))
    return out
#: escapes of templates
import re
def main():
    return [re.sub('(a)(b)', t, 'xaby') for t in [r'\t', r'\0', r'\1\2', r'\01', r'\g<2>\g<1>', r'\.', r'\&', r'\141', r'[\1]', 'plain', r'\\1', r'\r\v\a\f'.replace('', ''), r'\ ']]
#: errors of arguments
import re
def attempt(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    m = re.match('(a)(?P<n>b)', 'ab')
    return [attempt(f) for f in (lambda: re.search('a', 5), lambda: re.compile(5), lambda: re.search('a'), lambda: re.compile(re.compile('a'), re.I), lambda: m.group(3), lambda: m.group('q'), lambda: m.start(5), lambda: m[9], lambda: m.group(-1), lambda: re.escape(5), lambda: re.findall('a', None), lambda: re.sub('a', lambda m: 5, 'a'), lambda: re.compile('a').search(), lambda: re.compile('a').match('a', 'b'), lambda: m.span(1, 2), lambda: re.split('a', []), lambda: m.group(1.5))]
#: match expand and getitem
import re
def main():
    m = re.match(r'(?P<a>\w)(\w)(\w)?', 'xy')
    return m.expand(r'\2-\g<a>-\3!'), m[0], m['a'], m[3], m.groups(), m.group('a', 2)
#: compiled patterns and caches
import re
WORD = re.compile(r'[a-z]+', re.IGNORECASE)
def main():
    return WORD.findall('The quick Fox'), WORD.sub('w', 'A bc 1'), WORD.split('1a2b3'), WORD.fullmatch('abc').group(), re.compile(WORD) is WORD, re.search(WORD, '1a').span(), WORD.subn('', 'a b', 1), re.purge()
#: a tokenizer
import re
def main():
    spec = [('NUM', r'\d+(?:\.\d*)?'), ('ID', r'[A-Za-z_]\w*'), ('OP', r'[-+*/=()]'), ('SKIP', r'\s+'), ('BAD', r'.')]
    pattern = '|'.join('(?P<%s>%s)' % pair for pair in spec)
    return [(m.lastgroup, m.group()) for m in re.finditer(pattern, 'x1 = 3.14*(y + 2) $') if m.lastgroup != 'SKIP']
#: parsing lines
import re
def main():
    log = '''10:01 INFO started
10:02 ERROR disk full: /dev/sda1
10:05 WARN  slow'''
    line = re.compile(r'^(?P<h>\d\d):(?P<m>\d\d)\s+(?P<level>[A-Z]+)\s+(?P<text>.*)$', re.MULTILINE)
    return [m.groupdict() for m in line.finditer(log)], {m['level']: int(m['h']) * 60 + int(m['m']) for m in line.finditer(log)}
#: common patterns
import re
def main():
    mail = re.compile(r'[\w.+-]+@[\w-]+\.[\w.-]+')
    camel = re.sub(r'([A-Z])', lambda m: '_' + m.group(1).lower(), 'someCamelCase')
    return mail.findall('a@b.com, x.y+z@q-r.co.uk; bad@'), camel, re.sub(r'\s+', ' ', ' a  b\n c ').strip(), re.findall(r'#(\w+)', '#a #b_c d'), bool(re.fullmatch(r'[0-9a-fA-F]{6}', 'ffAA09')), re.split(r'\s*,\s*', 'a , b,c'), re.sub(r'(\d)(\d{3})$', r'\1,\2', '1234'), re.findall(r'"([^"\\]*(?:\\.[^"\\]*)*)"', r'say "a\"b" and "c"')
#: verbose patterns
import re
def main():
    p = re.compile(r'''
        (\d+)   # whole
        \.      # point
        ([0-9 #]*)  # fraction, where [ #] counts
        \ end
    ''', re.VERBOSE)
    return p.search('12.3 4 end').groups(), re.findall('(?x) a b', 'ab a b'), re.search('(?x)a\\ b', 'a b').group()
#: comments and groups that are not kept
import re
def main():
    return re.findall('a(?#comment)b', 'ab'), re.findall('(?:a|b)+', 'abab c'), re.match('(?:(a)|b)*', 'ab').groups(), re.match('()', 'a').groups(), re.match('a||b', 'b').span(), re.findall('(a|)b', 'ab b'), re.match('(?:)', 'x').span()
#: flags are numbers
import re
def main():
    return re.I | re.M == 10, re.I == 2, int(re.S), re.I & re.M == 0, bool(re.NOFLAG), re.compile('a', 2).flags, (re.I | 8) == re.I | re.M, re.IGNORECASE is re.I, re.X.value, re.A.name

#: flags and groups of the wrong type
import re
def main():
    match = re.search("(?P<n>a)(b)", "ab")
    compiled = re.compile("a")
    for make in (
        lambda: re.search("a", "b", []), lambda: re.search("a", "b", None), lambda: re.search("a", "b", "x"), lambda: re.search("a", "b", 1.5),
        lambda: re.search([], "b"), lambda: re.search(5, "b"), lambda: re.search({}, "b", []), lambda: re.search(compiled, "a", 0.0),
        lambda: re.search(compiled, "a", "x"), lambda: re.search(compiled, "a", re.I), lambda: re.search(compiled, "a", None),
        lambda: match[1:], lambda: match.group([]), lambda: match.group({}, 1), lambda: match[True], lambda: match[None], lambda: match.span(1.0),
        lambda: re.sub("a", r"\9", "a", []), lambda: re.sub("a", 5, "a", []), lambda: list(match), lambda: reversed(match), lambda: iter(match),
        lambda: re.match("a", "a")[[]], lambda: 5 in match, lambda: max(match), lambda: [*match], lambda: (lambda a, b: a)(*match),
    ):
        try:
            print(make())
        except Exception as error:
            print(type(error).__name__, error)
    a, b = match

#: two flags that exclude each other
import re
def main():
    for make in lambda: re.compile("a", re.A | re.U), lambda: re.compile("(?a)a", re.U), lambda: re.compile("(?u)a", re.A), lambda: re.compile("(?a:a)", re.U), lambda: re.compile("(?u)a"):
        try:
            print(make())
        except ValueError as error:
            print(error)

#: places beyond 64 bits
import re
def main():
    pattern = re.compile("a")
    for at in 2 ** 63, -2 ** 63 - 1, 2 ** 63 - 1, -2 ** 63, 2 ** 31:
        for find in (lambda: pattern.match("aa", at), lambda: pattern.search("aa", 0, at), lambda: pattern.findall("aa", at)):
            try:
                print(find())
            except OverflowError as error:
                print(error)
#: large sets of characters
import re
def main():
    s = 'abcdefghijklmnopqrstuvwxyzäöü😀 0123456789-^]\\'
    return [re.findall(p, s) for p in (r'[abcdefghijklm0-4-]', r'[^abcdefghijklm0-4\]-]', r'[acegikmoqsuwyä😀]', r'(?i)[ACEGIKMOQSUWYÄ]', r'[a\dc\se\dg\di\dk\d]', r'[\w-]', r'[a-cd-fg-ij-lm-op-rs-uv-xy-z0-45-9]', r'[-az]', r'[az-]', r'[\D]', r'[\D\d]', r'[^\W\S\W]', r'[\Da-cf-hj0]')] + [re.sub('[aeiou]', lambda m: m.group().upper() * 2, s), re.split('[ -]', s)]

#: flags, comments and escapes that are written wrongly
import re
def main():
    for pattern in ['(?)', '(?i)', '(?im)a', 'b(?i)', '(?z)', '(?iz)', '(?i1)', '(?i', '(?-', '(?-)', '(?-z:a)', '(?-1:a)', '(?-i', '(?-iz:a)', '(?-i:a)', '(?i-i:a)', '(?i-s:a)', '(?-a:a)', '(?-mu:a)', '(?au)', '(?ua:a)', '(?L)', '(?iL:a)', '(?\\d)', '(?<\\w)', '(?<', '(?P\\w)', '(?#\\))', '(?#\\)', '(?#a)b', '*\\', '(?#\\', '[a-\\x41]', '[\\x62-\\x61]', '[b-a]', '[\\d-z]', '[a-\\d]', '[a\\', '\\', 'a{2\\']:
        try:
            compiled = re.compile(pattern)
            print(pattern, compiled.flags, compiled.search('AbaB'))
        except re.error as error:
            print(pattern, error, error.pos)
