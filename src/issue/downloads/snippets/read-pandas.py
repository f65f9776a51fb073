import pandas

address = "{{address}}"
rows = pandas.read_csv(address, keep_default_na=False, na_values={"value": ""})
kenya = rows[rows["area"] == "KE"].dropna()
print(kenya["date"].iloc[-1], kenya["value"].iloc[-1])
