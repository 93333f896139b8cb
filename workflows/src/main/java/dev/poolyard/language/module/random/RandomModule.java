package dev.poolyard.language.module.random;

import dev.poolyard.language.builtin.PythonParameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The module {@code random}. Its functions are marked as pure; that they are only after a seed is
 * for the compiler to find out.
 */
public final class RandomModule {
  private static final PythonParameters INIT = PythonParameters.of("Random.__init__(self, x?)");
  private static final Map<String, Method> METHODS = new HashMap<>();

  static {
    put("seed(self, a?, version?)", (c, random, bound) -> seed(random, bound));
    put("getstate(self)", (c, random, bound) -> random.state());
    put("setstate(self, state)", (c, random, bound) -> setState(random, bound));
    put("choice(self, seq)", Choices::choice);
    put("shuffle(self, x)", Choices::shuffle);
    put("sample(self, population, k, *, counts?)", Choices::sample);
    put("choices(self, population, weights?, *, cum_weights?, k?)", Choices::choices);
    put("randrange(self, start, stop?, step?)", Choices::range);
    put("randint(self, a, b)", Choices::integer);
    put("uniform(self, a, b)", Distributions::uniform);
    put("triangular(self, low?, high?, mode?)", Distributions::triangular);
    put("normalvariate(self, mu?, sigma?)", Distributions::normal);
    put("gauss(self, mu?, sigma?)", Distributions::gauss);
    put("lognormvariate(self, mu, sigma)", Distributions::logNormal);
    put("expovariate(self, lambd)", Distributions::exponential);
    put("vonmisesvariate(self, mu, kappa)", Distributions::vonMises);
    put("gammavariate(self, alpha, beta)", Distributions::gamma);
    put("betavariate(self, alpha, beta)", Distributions::beta);
    put("paretovariate(self, alpha)", Distributions::pareto);
    put("weibullvariate(self, alpha, beta)", Distributions::weibull);
    METHODS.put(
        "random",
        (context, self, arguments) -> {
          arguments.expect("Random.random", 0, 0);
          return ((RandomObject) self).random();
        });
    METHODS.put(
        "getrandbits",
        (context, self, arguments) ->
            ((RandomObject) self).bits(arguments.expect("Random.getrandbits", 1, 1).at(0)));
  }

  /** The class {@code random.Random}. */
  public static final TypeObject TYPE =
      new TypeObject("Random", Types.OBJECT, RandomModule::make)
          .inModule("random")
          .withFields()
          .define(METHODS);

  private interface Body {
    Object call(Context context, RandomObject random, @Nullable Object[] bound);
  }

  private RandomModule() {}

  private static void put(String signature, Body body) {
    PythonParameters parameters = PythonParameters.of("Random." + signature);
    METHODS.put(
        signature.substring(0, signature.indexOf('(')),
        (context, self, arguments) ->
            body.call(context, (RandomObject) self, parameters.bind(arguments.withFirst(self))));
  }

  private static Object make(Context context, Arguments arguments) {
    @Nullable Object[] bound = INIT.bind(arguments.withFirst(Nothing.NONE));
    return new RandomObject(bound[1] == null ? Nothing.NONE : bound[1]);
  }

  private static Object seed(RandomObject random, @Nullable Object[] bound) {
    Object seed = bound[1] == null ? Nothing.NONE : bound[1];
    random.seed(seed, bound[2] == null ? (Object) 2L : bound[2]);
    return Nothing.NONE;
  }

  private static Object setState(RandomObject random, @Nullable Object[] bound) {
    random.setState(java.util.Objects.requireNonNull(bound[1]));
    return Nothing.NONE;
  }

  public static Map<String, Object> attributes() {
    Map<String, Object> attributes = new HashMap<>();
    attributes.put("Random", TYPE);
    METHODS.forEach((name, method) ->
        attributes.put(name, new BuiltinFunction(name, (c, a) -> method.call(c, shared(c), a))));
    return attributes;
  }

  /** Returns the generator that the functions of the module share during one call from outside. */
  private static RandomObject shared(Context context) {
    return context.own(RandomObject.class, () -> new RandomObject(Nothing.NONE));
  }
}
