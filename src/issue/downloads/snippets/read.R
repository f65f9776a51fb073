address <- "{{address}}"
rows <- read.csv(address, na.strings = "", encoding = "UTF-8")
kenya <- subset(rows, area == "KE" & !is.na(value))
cat(tail(kenya$date, 1), tail(kenya$value, 1), "\n")
