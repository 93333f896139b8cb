package dev.poolyard.language.module.math;

import dev.poolyard.language.numeric.Elementary;
import dev.poolyard.language.numeric.ErrorFunction;
import dev.poolyard.language.numeric.GammaFunction;
import dev.poolyard.language.numeric.Hyperbolic;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/** The module {@code math}: its functions of floats; {@link IntegerMath} has those of ints. */
public final class MathModule {
  private MathModule() {}

  public static Map<String, Object> attributes() {
    Map<String, Object> attributes = new HashMap<>(IntegerMath.functions());
    attributes.put("pi", Math.PI);
    attributes.put("e", Math.E);
    attributes.put("tau", 2 * Math.PI);
    attributes.put("inf", Double.POSITIVE_INFINITY);
    attributes.put("nan", Double.NaN);
    real(attributes, "sqrt", Math::sqrt);
    real(attributes, "cbrt", Elementary::cbrt);
    real(attributes, "exp", Elementary::exp);
    real(attributes, "exp2", Elementary::exp2);
    real(attributes, "expm1", Hyperbolic::expMinusOne);
    real(attributes, "sin", Elementary::sin);
    real(attributes, "cos", Elementary::cos);
    real(attributes, "tan", Elementary::tan);
    real(attributes, "asin", Elementary::asin);
    real(attributes, "acos", Elementary::acos);
    real(attributes, "atan", Elementary::atan);
    real(attributes, "sinh", Hyperbolic::sinh);
    real(attributes, "cosh", Hyperbolic::cosh);
    real(attributes, "tanh", Hyperbolic::tanh);
    real(attributes, "asinh", Hyperbolic::asinh);
    real(attributes, "acosh", Hyperbolic::acosh);
    put(
        attributes,
        "atanh",
        1,
        1,
        a -> within(first(a), Math.abs(first(a)) < 1, Hyperbolic::atanh));
    real(attributes, "erf", ErrorFunction::erf);
    real(attributes, "erfc", ErrorFunction::erfc);
    real(attributes, "gamma", GammaFunction::gamma);
    put(attributes, "lgamma", 1, 1, a -> logGamma(first(a)));
    real(attributes, "fabs", Math::abs);
    put(attributes, "degrees", 1, 1, a -> first(a) * (180.0 / Math.PI));
    put(attributes, "radians", 1, 1, a -> first(a) * (Math.PI / 180.0));
    attributes.put("log", new BuiltinFunction("log", (c, a) -> log(a)));
    put(attributes, "log2", 1, 1, a -> Logarithms.log2(a.at(0)));
    put(attributes, "log10", 1, 1, a -> Logarithms.log10(a.at(0)));
    put(attributes, "log1p", 1, 1, a -> within(first(a), first(a) > -1, Hyperbolic::logOnePlus));
    put(attributes, "pow", 2, 2, a -> Powers.pow(first(a), second(a)));
    put(attributes, "fmod", 2, 2, a -> Powers.fmod(first(a), second(a)));
    put(attributes, "atan2", 2, 2, a -> Elementary.atan2(first(a), second(a)));
    put(attributes, "copysign", 2, 2, a -> Math.copySign(first(a), second(a)));
    put(
        attributes,
        "hypot",
        0,
        Integer.MAX_VALUE,
        a -> Powers.hypot(Context.current(), a.positional()));
    put(attributes, "isnan", 1, 1, a -> Double.isNaN(first(a)));
    put(attributes, "isinf", 1, 1, a -> Double.isInfinite(first(a)));
    put(attributes, "isfinite", 1, 1, a -> Double.isFinite(first(a)));
    put(attributes, "modf", 1, 1, a -> modf(first(a)));
    put(attributes, "frexp", 1, 1, a -> Powers.frexp(first(a)));
    put(attributes, "ldexp", 2, 2, a -> Powers.ldexp(first(a), a.at(1)));
    put(attributes, "nextafter", 2, 2, a -> Math.nextAfter(first(a), second(a)));
    put(attributes, "remainder", 2, 2, a -> Powers.remainder(first(a), second(a)));
    put(attributes, "ulp", 1, 1, a -> Math.ulp(first(a)));
    attributes.put("isclose", new BuiltinFunction("isclose", (c, a) -> Powers.isClose(a)));
    return attributes;
  }

  private interface Body {
    Object call(Arguments arguments);
  }

  private static void put(
      Map<String, Object> attributes, String name, int least, int most, Body body) {
    attributes.put(
        name,
        new BuiltinFunction(
            name,
            (context, arguments) -> body.call(arguments.expect("math." + name, least, most))));
  }

  /** Adds a function of one float; a nan or infinity that comes from neither is an error. */
  private static void real(
      Map<String, Object> attributes, String name, DoubleUnaryOperator function) {
    put(attributes, name, 1, 1, a -> checked(first(a), function));
  }

  private static double checked(double x, DoubleUnaryOperator function) {
    double result = function.applyAsDouble(x);
    if (Double.isNaN(result) && !Double.isNaN(x)) {
      throw Raise.valueError("math domain error");
    }
    if (Double.isInfinite(result) && Double.isFinite(x)) {
      throw Raise.overflow("math range error");
    }
    return result;
  }

  private static double first(Arguments arguments) {
    return Numbers.toDouble(arguments.at(0));
  }

  private static double second(Arguments arguments) {
    return Numbers.toDouble(arguments.at(1));
  }

  private static Object log(Arguments arguments) {
    if (!arguments.keywords().isEmpty()) {
      throw Raise.typeError("math.log() takes no keyword arguments");
    }
    if (arguments.count() < 1 || arguments.count() > 2) {
      throw Raise.typeError("math.log requires 1 to 2 arguments");
    }
    double logarithm = Logarithms.log(arguments.at(0));
    if (arguments.count() == 1) {
      return logarithm;
    }
    double base = Logarithms.log(arguments.at(1));
    if (base == 0) {
      throw Raise.zeroDivision("float division by zero");
    }
    return logarithm / base;
  }

  /** Raises outside a domain at whose border the result is infinite. */
  private static double within(double x, boolean inside, DoubleUnaryOperator function) {
    if (!inside && !Double.isNaN(x)) {
      throw Raise.valueError("math domain error");
    }
    return checked(x, function);
  }

  private static double logGamma(double x) {
    if (x == Math.rint(x) && x <= 0 && Double.isFinite(x)) {
      throw Raise.valueError("math domain error");
    }
    return checked(x, GammaFunction::logGamma);
  }

  private static Object modf(double x) {
    if (Double.isInfinite(x)) {
      return TupleObject.of(Math.copySign(0.0, x), x);
    }
    double whole = x < 0 ? Math.ceil(x) : Math.floor(x);
    return TupleObject.of(Math.copySign(x - whole, x), Math.copySign(whole, x));
  }
}
