# Reference values for packages/core/test/distribution.test.ts, made by packages that we did not write.
#   Rscript tests/reference/distribution.R > tests/reference/distribution.json
# Made with R 4.2.2, laeken 0.5.2, survey 4.1-1, ineq 0.2-13, convey 0.2.5. The tests read the JSON: they do not need R.
suppressMessages({ library(laeken); library(survey); library(ineq); library(convey) })

# Made-up incomes in whole yuan and household sizes, by a generator that TypeScript repeats exactly:
# s' = (s * 1103 + 12345) mod 2^20; every step stays far below 2^53.
series <- function(seed, n) {
  out <- numeric(n); s <- seed
  for (i in seq_len(n)) { s <- (s * 1103 + 12345) %% 1048576; out[i] <- s }
  out
}
incomes <- function(seed, n, low) low + floor((series(seed, n) / 1048576)^3 * 30000)
sizes <- function(seed, n) 1 + floor(series(seed, n) / 1048576 * 7)

sets <- list(
  ineqExample = list(x = c(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261), w = rep(1, 10), z = 2600),
  village = list(x = incomes(7, 181, 1501), w = sizes(11, 181), z = 3535.5),
  township = list(x = incomes(2021, 5000, 301), w = sizes(2022, 5000), z = 7300.25),
  fractional = list(x = incomes(3, 400, 401) / 7, w = series(5, 400) / 1048576 + 0.1, z = 900)
)

measures <- function(d) {
  x <- d$x; w <- d$w; z <- d$z
  one <- rep(1, length(x))
  des <- function(w) convey_prep(svydesign(ids = ~1, weights = ~w, data = data.frame(x = x, w = w, one = one)))
  fgt <- function(w, g) as.numeric(coef(svyfgt(~x, des(w), g = g, abs_thresh = z)))
  smean <- function(w, v) as.numeric(coef(svymean(~v, svydesign(ids = ~1, weights = ~w, data = data.frame(v = v, w = w)))))
  written <- rep(x, round(w))
  whole <- all(w == round(w))
  out <- list(
    n = length(x), z = z, sumX = sum(x), sumW = sum(w),
    gini = list(laeken = as.numeric(gini(x)$value) / 100, ineq = ineq::Gini(x), convey = as.numeric(coef(svygini(~x, des(one))))),
    # convey's weighted Gini is left out: it is not that of the persons written out one by one (below), and differs in the third digit.
    giniWeighted = list(laeken = as.numeric(gini(x, weights = w)$value) / 100),
    qsr = list(laeken = as.numeric(qsr(x)$value)),
    qsrWeighted = list(laeken = as.numeric(qsr(x, weights = w)$value)),
    quantiles = list(laeken = weightedQuantile(x, NULL, probs = c(0, .1, .2, .25, .5, .75, .8, .9, 1))),
    quantilesWeighted = list(laeken = weightedQuantile(x, w, probs = c(0, .1, .2, .25, .5, .75, .8, .9, 1))),
    arpr = list(laeken = as.numeric(arpr(x)$value) / 100),
    arprWeighted = list(laeken = as.numeric(arpr(x, weights = w)$value) / 100),
    fgt0 = list(convey = fgt(one, 0), survey = smean(one, as.numeric(x < z))),
    fgt1 = list(convey = fgt(one, 1), survey = smean(one, pmax(0, (z - x) / z))),
    fgt2 = list(convey = fgt(one, 2), survey = smean(one, pmax(0, (z - x) / z)^2)),
    fgt0Weighted = list(convey = fgt(w, 0), survey = smean(w, as.numeric(x < z))),
    fgt1Weighted = list(convey = fgt(w, 1), survey = smean(w, pmax(0, (z - x) / z))),
    fgt2Weighted = list(convey = fgt(w, 2), survey = smean(w, pmax(0, (z - x) / z)^2)),
    watts = list(ineq = Watts(x, z), convey = as.numeric(coef(svywatts(~x, des(one), abs_thresh = z)))),
    wattsWeighted = list(convey = as.numeric(coef(svywatts(~x, des(w), abs_thresh = z)))),
    sen = list(ineq = Sen(x, z)), sst = list(ineq = SST(x, z)),
    theilT = list(ineq = Theil(x, 0), convey = as.numeric(coef(svygei(~x, des(one), epsilon = 1)))),
    theilL = list(ineq = Theil(x, 1), convey = as.numeric(coef(svygei(~x, des(one), epsilon = 0)))),
    theilTWeighted = list(convey = as.numeric(coef(svygei(~x, des(w), epsilon = 1)))),
    theilLWeighted = list(convey = as.numeric(coef(svygei(~x, des(w), epsilon = 0)))),
    lorenzTenths = list(ineq = { l <- Lc(x); approx(l$p, l$L, xout = seq(0.1, 0.9, 0.1))$y })
  )
  if (whole) out <- c(out, list(
    giniWrittenOut = list(ineq = ineq::Gini(written)), qsrWrittenOut = list(laeken = as.numeric(qsr(written)$value)),
    senWeighted = list(ineq = Sen(written, z)), sstWeighted = list(ineq = SST(written, z)),
    lorenzTenthsWeighted = list(ineq = { l <- Lc(x, w); approx(l$p, l$L, xout = seq(0.1, 0.9, 0.1))$y })
  ))
  out
}

number <- function(v) paste(sprintf("%.17g", v), collapse = ", ")
json <- function(v, pad) {
  if (is.list(v)) {
    items <- mapply(function(k, e) paste0(pad, "  \"", k, "\": ", json(e, paste0(pad, "  "))), names(v), v)
    paste0("{\n", paste(items, collapse = ",\n"), "\n", pad, "}")
  } else if (length(v) == 1) number(v) else paste0("[", number(v), "]")
}
cat(json(lapply(sets, measures), ""), "\n", sep = "")
