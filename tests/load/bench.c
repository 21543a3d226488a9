/*
 * The yardstick of `npm run bench`: the same runs in plain C, one run after another, a step at a time, with
 * the loss of every step computed and its largest kept (else the compiler would leave it out).
 *
 * Usage: bench plain|tracked LOSS OPTIMIZER RUNS STEPS LOWEST HIGHEST; prints nanoseconds and a checksum.
 * `tracked` also does what the engine's outcome rules ask for at every step; `plain` only the runs.
 */
#define _POSIX_C_SOURCE 199309L
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define LOSS_quadratic(w, g, f) \
  do { f = w[0] * w[0]; g[0] = 2 * w[0]; } while (0)
#define LOSS_rosenbrock(w, g, f)                                     \
  do {                                                               \
    double rise = w[1] - w[0] * w[0], away = 1 - w[0];               \
    f = away * away + 100 * rise * rise;                             \
    g[0] = -2 * away - 400 * w[0] * rise;                            \
    g[1] = 200 * rise;                                               \
  } while (0)
#define LOSS_typed(w, g, f)                                          \
  do {                                                               \
    double height = w[0] * w[0] - 1;                                 \
    f = height * height + 0.3 * w[0];                                \
    g[0] = 4 * w[0] * height + 0.3;                                  \
  } while (0)

#define UPDATE_descent(d) w[d] -= a * g[d]
#define UPDATE_momentum(d) m[d] = 0.9 * m[d] + g[d], w[d] -= a * m[d]
#define UPDATE_adam(d)                                               \
  m[d] = 0.9 * m[d] + 0.1 * g[d], v[d] = 0.999 * v[d] + 0.001 * g[d] * g[d], \
  w[d] -= a * (m[d] * meanCorrection) / (sqrt(v[d]) * rootCorrection + 1e-8)

/* What the engine's outcome rules keep of a run while it goes on, the same way: streaming, in plain C. */
struct record {
  double target, limit, largestGap, largestUpdate, largestGradient, lateUpdate, lateGradient, lateGaps[96];
  long diverged, heldSince, reversals, reversalsBeforeHold, lateReversals;
  int hasLeftTarget;
};

static void begin(struct record *r, double gap) {
  double first = fmax(gap, 1e-12);
  memset(r, 0, sizeof *r);
  r->target = 1e-4 * first, r->limit = 1e6 * first, r->largestGap = gap;
  r->diverged = -1, r->heldSince = gap <= r->target ? 0 : -1;
}

/* `left` steps are to come after this one; `update` and `gradient` are squares of norms. */
static inline void observe(struct record *r, long step, long left, double gap, double turn, double update,
                           double gradient) {
  if (r->diverged >= 0) return;
  if (!(gap <= r->limit)) {
    r->diverged = step;
    return;
  }
  if (turn < 0) r->reversals++;
  if (gap > r->largestGap) r->largestGap = gap;
  if (update > r->largestUpdate) r->largestUpdate = update;
  if (gradient > r->largestGradient) r->largestGradient = gradient;
  if ((gap <= r->target) != (r->heldSince >= 0)) {
    if (gap <= r->target) r->heldSince = step, r->reversalsBeforeHold = r->reversals;
    else r->heldSince = -1, r->hasLeftTarget = 1;
  }
  if (left >= 96) return;
  r->lateGaps[95 - left] = gap;
  if (left < 48 && turn < 0) r->lateReversals++;
  if (left >= 10) return;
  if (update > r->lateUpdate) r->lateUpdate = update;
  if (gradient > r->lateGradient) r->lateGradient = gradient;
}

/* Keeps the compiler from leaving anything out. */
static double sumOf(const struct record *r) {
  return r->largestGap + r->largestUpdate + r->largestGradient + r->lateUpdate + r->lateGradient +
         r->lateGaps[95] + r->diverged + r->heldSince + r->reversalsBeforeHold + r->lateReversals + r->hasLeftTarget;
}

#define RUN(name, LOSS, UPDATE, DIMENSION, X, Y, MINIMUM)             \
  static double name(double a, long steps) {                         \
    double w[2] = {X, Y}, g[2] = {0, 0}, m[2] = {0, 0}, v[2] = {0, 0}; \
    double f = 0, largest = 0;                                       \
    double meanCorrection = 1, rootCorrection = 1;                   \
    (void)m, (void)v, (void)meanCorrection, (void)rootCorrection;    \
    for (long step = 0; step < steps; step++) {                      \
      LOSS(w, g, f);                                                 \
      if (f > largest) largest = f;                                  \
      CORRECT_##name                                                 \
      for (int d = 0; d < DIMENSION; d++) UPDATE(d);                 \
    }                                                                \
    return w[0] + w[1] + largest;                                    \
  }                                                                  \
  static double name##Tracked(double a, long steps) {                \
    double w[2] = {X, Y}, g[2] = {0, 0}, m[2] = {0, 0}, v[2] = {0, 0}; \
    double f, before[2] = {0, 0};                                    \
    double meanCorrection = 1, rootCorrection = 1;                   \
    struct record r;                                                 \
    (void)m, (void)v, (void)meanCorrection, (void)rootCorrection;    \
    LOSS(w, g, f);                                                   \
    begin(&r, f - (MINIMUM));                                        \
    for (long step = 0; step < steps; step++) {                      \
      double turn = 0, update = 0, gradient = 0;                     \
      CORRECT_##name                                                 \
      for (int d = 0; d < DIMENSION; d++) {                          \
        double from = w[d];                                          \
        UPDATE(d);                                                   \
        double u = w[d] - from;                                      \
        turn += u * before[d], update += u * u, gradient += g[d] * g[d]; \
        before[d] = u;                                               \
      }                                                              \
      LOSS(w, g, f);                                                 \
      observe(&r, step + 1, steps - step - 1, f - (MINIMUM), turn, update, gradient); \
    }                                                                \
    return w[0] + w[1] + sumOf(&r);                                  \
  }
/* Adam's corrections depend on the step only: a table, made once, so that C isn't charged for them per run. */
static double *meanCorrections, *rootCorrections;
#define CORRECTED meanCorrection = meanCorrections[step], rootCorrection = rootCorrections[step];
#define CORRECT_quadraticDescent
#define CORRECT_quadraticMomentum
#define CORRECT_quadraticAdam CORRECTED
#define CORRECT_rosenbrockDescent
#define CORRECT_rosenbrockMomentum
#define CORRECT_rosenbrockAdam CORRECTED
#define CORRECT_typedDescent

RUN(quadraticDescent, LOSS_quadratic, UPDATE_descent, 1, 4, 0, 0)
RUN(quadraticMomentum, LOSS_quadratic, UPDATE_momentum, 1, 4, 0, 0)
RUN(quadraticAdam, LOSS_quadratic, UPDATE_adam, 1, 4, 0, 0)
RUN(rosenbrockDescent, LOSS_rosenbrock, UPDATE_descent, 2, -1.5, 2, 0)
RUN(rosenbrockMomentum, LOSS_rosenbrock, UPDATE_momentum, 2, -1.5, 2, 0)
RUN(rosenbrockAdam, LOSS_rosenbrock, UPDATE_adam, 2, -1.5, 2, 0)
RUN(typedDescent, LOSS_typed, UPDATE_descent, 1, 2, 0, -0.30543)

static const struct { const char *loss, *optimizer; double (*run)(double, long), (*tracked)(double, long); } TABLE[] = {
  {"quadratic", "gradient-descent", quadraticDescent, quadraticDescentTracked},
  {"quadratic", "momentum", quadraticMomentum, quadraticMomentumTracked},
  {"quadratic", "adam", quadraticAdam, quadraticAdamTracked},
  {"rosenbrock", "gradient-descent", rosenbrockDescent, rosenbrockDescentTracked},
  {"rosenbrock", "momentum", rosenbrockMomentum, rosenbrockMomentumTracked},
  {"rosenbrock", "adam", rosenbrockAdam, rosenbrockAdamTracked},
  {"tilted-well", "gradient-descent", typedDescent, typedDescentTracked},
};

int main(int argc, char **argv) {
  if (argc != 8) return 2;
  long runs = atol(argv[4]), steps = atol(argv[5]);
  double lowest = atof(argv[6]), highest = atof(argv[7]), sum = 0;
  double (*run)(double, long) = NULL;
  for (size_t k = 0; k < sizeof TABLE / sizeof *TABLE; k++)
    if (!strcmp(TABLE[k].loss, argv[2]) && !strcmp(TABLE[k].optimizer, argv[3]))
      run = strcmp(argv[1], "tracked") ? TABLE[k].run : TABLE[k].tracked;
  if (!run) return 3;
  meanCorrections = malloc(sizeof(double) * steps), rootCorrections = malloc(sizeof(double) * steps);
  for (long step = 0; step < steps; step++) {
    meanCorrections[step] = 1 / (1 - pow(0.9, step + 1));
    rootCorrections[step] = 1 / sqrt(1 - pow(0.999, step + 1));
  }
  struct timespec from, to;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
  for (long i = 0; i < runs; i++) sum += run(lowest * pow(highest / lowest, (double)i / (runs - 1)), steps);
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
  printf("%.0f %g\n", 1e9 * (to.tv_sec - from.tv_sec) + (to.tv_nsec - from.tv_nsec), sum);
  return 0;
}
