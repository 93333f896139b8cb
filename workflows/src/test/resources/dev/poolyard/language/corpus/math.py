#: all names
import math
def main():
    return [callable(f) for f in (math.acos, math.acosh, math.asin, math.asinh, math.atan, math.atan2, math.atanh, math.cbrt, math.ceil, math.comb, math.copysign, math.cos, math.cosh, math.degrees, math.dist, math.erf, math.erfc, math.exp, math.exp2, math.expm1, math.fabs, math.factorial, math.floor, math.fmod, math.frexp, math.fsum, math.gamma, math.gcd, math.hypot, math.isclose, math.isfinite, math.isinf, math.isnan, math.isqrt, math.lcm, math.ldexp, math.lgamma, math.log, math.log10, math.log1p, math.log2, math.modf, math.nextafter, math.perm, math.pow, math.prod, math.radians, math.remainder, math.sin, math.sinh, math.sqrt, math.tan, math.tanh, math.trunc, math.ulp)], math.pi, math.e, math.tau, math.inf, math.nan
#: usual values
import math
def main():
    return [f(x) for f in (math.sin, math.cos, math.tan, math.exp, math.atan, math.sinh, math.cosh, math.tanh, math.erf, math.erfc, math.asinh, math.expm1, math.exp2) for x in (0, 1, 0.5, -2, 1e-10, -0.0)]
#: logarithms
import math
def main():
    return [f(x) for f in (math.log, math.log2, math.log10, math.log1p) for x in (1, 2, 8, 10, 1000, 0.1, 1e-300, 2**60, 1e300, 5e-324)], math.log(8, 2), math.log(100, 10), math.log(2, 10), math.log(math.e), math.log(1000, 10)
#: logarithms of huge ints
import math
def main():
    return math.log(10**400), math.log2(2**5000), math.log10(10**1000), math.log2(3**900), math.log(7**3000, 7), math.log10(2**1024), math.log(2**1023), math.log2(2**1024 - 1)
#: inverse functions
import math
def main():
    return [f(x) for f in (math.asin, math.acos, math.atan, math.atanh) for x in (0.0, 0.5, -0.25, 0.99)], math.acosh(1), math.acosh(1.5), math.acosh(20), math.acosh(1e30), math.asin(1), math.acos(-1), math.atan(1e300), math.atan2(1, -1), math.atan2(-0.0, -1), math.atan2(0, 0), math.atan2(-3, 1e-5), math.asinh(1e30)
#: gamma
import math
def main():
    return [math.gamma(x) for x in (0.5, 1, 5, 10, 1.5, -0.5, -1.5, 20.5, 100, 170.5, 23, 24, 1e-5)], [math.lgamma(x) for x in (0.5, 1, 2, 3, 100, 1e10, -0.5, 1e-21, 1000.5)]
#: trigonometry of large arguments
import math
def main():
    return math.sin(1e6), math.cos(1e15), math.tan(1e22), math.sin(-1e300), math.cos(123456.789), math.sin(math.pi), math.cos(math.pi / 2), math.tan(math.pi / 4)
#: roots
import math
def main():
    return math.sqrt(2), math.sqrt(10**30), math.cbrt(-8), math.cbrt(1000), math.cbrt(0.0), math.isqrt(10**40), math.isqrt(99), math.sqrt(0.0), math.cbrt(math.inf)
#: hypot and dist
import math
def main():
    return math.hypot(3, 4), math.hypot(), math.hypot(-5), math.hypot(1, 1, 1), math.hypot(1e200, 1e200), math.hypot(math.inf, math.nan), math.hypot(math.nan, 1), math.dist((1, 2), (4, 6)), math.dist([0], [0.5]), math.dist((1, 1, 1), (0, 0, 0)), math.hypot(0.1, 0.2), math.hypot(5e-324, 0)
#: powers and remainders
import math
def main():
    return math.pow(2, 10), math.pow(2, 0.5), math.pow(0, 0), math.pow(-2, 3), math.fmod(-7, 3), math.fmod(7.5, -2), math.remainder(7, 2), math.remainder(5, 3), math.remainder(-4, 3), math.remainder(3, math.inf), math.fmod(1, math.inf), math.pow(1, math.nan), math.pow(math.inf, -1), math.pow(-0.0, 3), math.remainder(2.5, 1)
#: parts of floats
import math
def main():
    return math.frexp(10), math.frexp(-0.3), math.frexp(0), math.frexp(5e-324), math.frexp(math.inf), math.ldexp(0.5, 4), math.ldexp(1, -1074), math.ldexp(1.5, -1080), math.ldexp(0, 10**10), math.modf(-3.25), math.modf(5), math.modf(math.inf), math.ulp(1.0), math.ulp(0), math.ulp(1e300), math.nextafter(1, 2), math.nextafter(0, -1), math.nextafter(1, 1), math.nextafter(math.inf, 0), math.copysign(1, -0.0), math.fabs(-3), math.ulp(math.inf)
#: whole numbers
import math
def main():
    return math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.7), math.floor(10**20), math.ceil(1e20), math.gcd(12, 18, 27), math.gcd(), math.gcd(-4), math.gcd(0, 0), math.lcm(4, 6, 10), math.lcm(), math.lcm(0, 5), math.lcm(-3, 7), math.factorial(20), math.factorial(0), math.comb(10, 3), math.comb(5, 7), math.perm(5, 2), math.perm(4), math.perm(3, None), math.comb(100, 50), math.factorial(25) // math.factorial(23), math.floor(True), math.trunc(False)
#: sums and products
import math
def main():
    return math.fsum([0.1] * 10), math.fsum([1e100, 1, -1e100]), math.fsum([]), math.prod([1, 2, 3.5]), math.prod([], start=7), math.prod(range(1, 6)), math.prod('a', start=2) if False else 0, math.fsum([math.inf, 1]), math.prod([[1], 2]) if False else 1, math.fsum(x / 10 for x in range(10))
#: angles
import math
def main():
    return math.degrees(1), math.radians(180), math.degrees(math.pi), math.radians(-45.5)
#: isclose
import math
def main():
    return math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-12), math.isclose(0, 1e-12, abs_tol=1e-9), math.isclose(math.inf, math.inf), math.isclose(math.nan, math.nan), math.isclose(math.inf, 1e308)
#: special values
import math
def main():
    return math.exp(-1000), math.exp(-math.inf), math.exp(math.inf), math.log(math.inf), math.atan(math.inf), math.tanh(math.inf), math.sinh(-math.inf), math.erf(math.inf), math.erfc(-math.inf), math.lgamma(-math.inf), math.gamma(math.inf), math.isnan(math.sin(math.nan)), math.cosh(-math.inf), math.exp2(-1075), math.expm1(-1000), math.erfc(30), math.erfc(26), math.cbrt(-0.0), math.exp2(1023), math.exp(709.7), math.exp2(0.5), math.log1p(1e-20)
#: domain errors
import math
def attempt(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    m = math
    return [attempt(f, *a) for f, a in [(m.sqrt, (-1,)), (m.log, (0,)), (m.log, (-1,)), (m.log, (2, 0)), (m.log, (2, 1)), (m.log2, (0,)), (m.log10, (-5,)), (m.log1p, (-1,)), (m.asin, (2,)), (m.acos, (-1.1,)), (m.acosh, (0.5,)), (m.atanh, (1,)), (m.atanh, (-2,)), (m.gamma, (0,)), (m.gamma, (-3,)), (m.lgamma, (0,)), (m.lgamma, (-2,)), (m.fmod, (1, 0)), (m.fmod, (m.inf, 1)), (m.remainder, (1, 0)), (m.remainder, (m.inf, 1)), (m.pow, (-8, 1/3)), (m.pow, (0, -1)), (m.sin, (m.inf,)), (m.cos, (-m.inf,)), (m.tan, (m.inf,)), (m.gamma, (-m.inf,)), (m.isqrt, (-1,)), (m.factorial, (-1,)), (m.comb, (-1, 2)), (m.comb, (2, -1)), (m.perm, (-1,)), (m.perm, (3, -1)), (m.fsum, ([m.inf, -m.inf],)), (m.dist, ((1,), (1, 2))), (m.floor, (m.nan,)), (m.ceil, (m.inf,)), (m.log, (-10**400,)), (m.log, (0.0, 10)), (m.acosh, (-m.inf,)), (m.atanh, (m.nan,))]]
#: range errors
import math
def attempt(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    m = math
    return [attempt(f, *a) for f, a in [(m.exp, (1000,)), (m.exp2, (1024,)), (m.expm1, (800,)), (m.cosh, (1000,)), (m.sinh, (-1000,)), (m.pow, (10, 400)), (m.gamma, (200,)), (m.gamma, (172,)), (m.lgamma, (1e306,)), (m.ldexp, (1, 2000)), (m.sqrt, (10**400,)), (m.ldexp, (1, 10**30)), (m.gamma, (1e-310,)), (m.fsum, ([1e308, 1e308],)), (m.floor, (1e308,))][:14]]
#: argument errors
import math
def attempt(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    m = math
    return [attempt(f, *a) for f, a in [(m.sqrt, ()), (m.sqrt, ('a',)), (m.sqrt, (1, 2)), (m.floor, ('a',)), (m.ceil, ([],)), (m.trunc, ('1',)), (m.gcd, (1.5,)), (m.lcm, ('a',)), (m.factorial, (1.0,)), (m.factorial, ('a',)), (m.isqrt, (4.0,)), (m.comb, (1.5, 1)), (m.comb, (1,)), (m.perm, ()), (m.pow, (1,)), (m.atan2, (1,)), (m.ldexp, (1, 1.5)), (m.ldexp, (1,)), (m.hypot, ('a',)), (m.fsum, (1,)), (m.fsum, (['a'],)), (m.prod, (1,)), (m.log, ()), (m.log, (1, 2, 3)), (m.isnan, ('a',)), (m.dist, (1, 2)), (m.frexp, ()), (m.nextafter, (1,)), (m.log, ('a',)), (m.copysign, (1, 'a')), (m.isclose, (1,)), (m.modf, (None,)), (m.degrees, ())]], attempt(m.sqrt, x=4), attempt(m.prod, [1], begin=2), attempt(m.isclose, 1, 2, tol=1), attempt(m.gcd, a=1)
#: the sum of floats overflows on its way
import math
def attempt(l):
    try:
        return math.fsum(l)
    except Exception as e:
        return type(e).__name__, str(e)
def main():
    inf, nan = float("inf"), float("nan")
    return [attempt(l) for l in ([1e308, 1e308, -1e308], [inf, -inf], [inf, nan, -inf], [inf, nan], [inf, 1e308, 1e308], [-0.0], [1e16, 1, 1e-16], [0.1] * 10, [1e308, 1.0, -1e308], [2.0**53, 1.0, 2.0**-60], [2.0**53, 1.0, -2.0**-60])]
#: huge integers divide and multiply
import math, random
def main():
    r = random.Random(5)
    out = []
    for bits, more in [(160001, 200000), (21000, 200000)]:
        a, b = r.getrandbits(bits) | 1, r.getrandbits(more) | 1 << more - 1
        c, d = max(a, b), min(a, b)
        for x, y in [(c, d), (-c, d), (c, -d), (-c, -d), (c, c >> 1), (c - c % d, d), ((d << 5000) - 1, d)]:
            out.append((hash(x // y), hash(x % y), x // y * y + x % y == x))
    x = (1 << 200000) - 1
    for y in [(1 << 100000) - 1, (1 << 100000) + 1, ((1 << 50000) - 1) << 50000]:
        out.append((hash(x // y), hash(x % y)))
    m = r.getrandbits(3000) | 1
    n = 3**5000
    out.append((hash(pow(m + 2, m + 3, m)), hash(hex(n)) == hash(hex(n)), int(hex(n), 16) == n, int(oct(n), 8) == n, int(bin(-n), 0) == -n, f"{n:#_x}"[-40:]))
    return out + [hash(round(n, d)) for n, d in [(15, -1), (25, -1), (-25, -1), (5, -1), (-5, -1), (6, -1), (50, -2), (51, -2), (500, -3), (7**400, -338), (7**400, -339), (3**30000, -1000), (15 * 10**20000, -20001), (25 * 10**20000, -20001)]]
