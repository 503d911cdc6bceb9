# What tm and tidytext take for the same tables; called by bench/search-r.ts with a file of `year <tab> passage`.
arguments <- commandArgs(trailingOnly = TRUE)
suppressPackageStartupMessages({ library(dplyr); library(tidytext); library(tm) })
say <- function(name, work) {
  took <- system.time(result <- work())
  cat(name, took[["elapsed"]], took[["user.self"]] + took[["sys.self"]], sep = "\t"); cat("\n")
  invisible(result)
}
lines <- strsplit(readLines(arguments[[1]], encoding = "UTF-8"), "\t", fixed = TRUE)
texts <- tibble(id = seq_along(lines), year = vapply(lines, `[[`, "", 1), text = vapply(lines, `[[`, "", 2))

tokens <- say("tidytext tokens", function() unnest_tokens(texts, word, text))
say("tidytext frequencies", function() count(tokens, word, sort = TRUE))
say("tidytext keywords", function() {
  target <- tokens$year == "2020"
  counts <- full_join(
    count(tokens[target, ], word, name = "a"), count(tokens[!target, ], word, name = "b"), by = "word")
  counts$a[is.na(counts$a)] <- 0; counts$b[is.na(counts$b)] <- 0
  c <- sum(counts$a); d <- sum(counts$b)
  part <- function(o, e) ifelse(o == 0, 0, o * log(o / e))
  counts %>% mutate(
    g2 = 2 * (part(a, c * (a + b) / (c + d)) + part(b, d * (a + b) / (c + d))),
    ratio = log2((pmax(a, 0.5) / c) / (pmax(b, 0.5) / d))) %>% arrange(desc(g2)) %>% head(200)
})
say("tidytext concordance", function() {
  at <- which(tokens$word %in% strsplit(arguments[[2]], " ")[[1]])
  line <- function(from, to, i) vapply(i, function(n) {
    place <- (n + from):(n + to)
    place <- place[place >= 1 & place <= nrow(tokens)]
    paste(tokens$word[place[tokens$id[place] == tokens$id[n]]], collapse = " ")
  }, "")
  tibble(left = line(-8, -1, at), match = tokens$word[at], right = line(1, 8, at)) %>% arrange(right)
})
say("tm frequencies", function() {
  corpus <- VCorpus(VectorSource(texts$text))
  matrix <- TermDocumentMatrix(corpus, control = list(wordLengths = c(1, Inf)))
  sort(slam::row_sums(matrix), decreasing = TRUE)
})
cat("version", as.character(packageVersion("tm")), as.character(packageVersion("tidytext")),
  paste(R.version$major, R.version$minor, sep = "."), sep = "\t"); cat("\n")
