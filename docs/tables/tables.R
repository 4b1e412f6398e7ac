# Reads a table of the Victim First data API into a data frame. Needs R alone, 4.0 or newer.
#   VICTIMFIRST_URL=http://127.0.0.1:5080 VICTIMFIRST_TOKEN=... Rscript tables.R

read_table <- function(name, ...) {
  parameters <- list(...)
  query <- paste(names(parameters), vapply(parameters, URLencode, "", reserved = TRUE), sep = "=", collapse = "&")
  address <- paste0(Sys.getenv("VICTIMFIRST_URL"), "/tables/", name, ".csv?", query)
  connection <- url(address, headers = c(Authorization = paste("Bearer", Sys.getenv("VICTIMFIRST_TOKEN"))))
  read.csv(connection, encoding = "UTF-8", na.strings = "")
}

rows <- read_table("quarterly-report", quarter = "2020-21 Q1")
closed <- subset(rows, figure == "quarterlyReport.occurrenceTypes.closed", c("occurrence_type_label", "value"))
closed <- closed[order(-closed$value), ]
print(head(closed, 5), row.names = FALSE)
