# Reads data.csv (set, y, v) and writes one line per set: what metafor makes of it.
# stepadj: whole steps of Fisher scoring can go to and fro for ever.
suppressPackageStartupMessages(library(metafor))
folder <- commandArgs(trailingOnly = TRUE)[1]
data <- read.csv(file.path(folder, "data.csv"))
pooled <- lapply(split(data, data$set), function(d) {
  fit <- rma(y, v, data = d, method = "REML", test = "knha", control = list(threshold = 1e-12, maxiter = 10000, stepadj = 0.5))
  there <- predict(fit)
  data.frame(set = d$set[1], tau_squared = fit$tau2, log_mean = as.numeric(fit$b), standard_error = fit$se,
             low = fit$ci.lb, high = fit$ci.ub, predicted_low = there$pi.lb, predicted_high = there$pi.ub,
             i_squared = fit$I2 / 100)
})
out <- do.call(rbind, pooled)
out[-1] <- lapply(out[-1], format, digits = 17)
write.csv(out, file.path(folder, "metafor.csv"), row.names = FALSE, quote = FALSE)
