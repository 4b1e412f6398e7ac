# The image holds the API alone: GraphiQL and demonstration tokens are for Development, the database is a server of its own.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source

# Packages first: they change less often than the code.
COPY Directory.Build.props Directory.Packages.props BannedSymbols.txt global.json .editorconfig ./
COPY src/VictimFirst.GraphQL/*.csproj src/VictimFirst.GraphQL/packages.lock.json src/VictimFirst.GraphQL/
COPY src/VictimFirst.Domain/*.csproj src/VictimFirst.Domain/packages.lock.json src/VictimFirst.Domain/
COPY src/VictimFirst.Statistics/*.csproj src/VictimFirst.Statistics/packages.lock.json src/VictimFirst.Statistics/
COPY src/VictimFirst.Data/*.csproj src/VictimFirst.Data/packages.lock.json src/VictimFirst.Data/
COPY src/VictimFirst.Api/*.csproj src/VictimFirst.Api/packages.lock.json src/VictimFirst.Api/
RUN dotnet restore src/VictimFirst.Api --locked-mode

COPY schema schema
COPY src src
RUN dotnet publish src/VictimFirst.Api -c Release --no-restore -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir /data && chown app /data
USER app
ENV VICTIMFIRST_DATA=/data ASPNETCORE_URLS=http://0.0.0.0:8080
VOLUME /data
EXPOSE 8080
# The image has no curl: the program asks itself.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["dotnet", "VictimFirst.Api.dll", "health", "--url", "http://127.0.0.1:8080/health/ready"]
ENTRYPOINT ["dotnet", "VictimFirst.Api.dll"]
CMD ["serve"]
