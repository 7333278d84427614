# Routines for those who have `just`; each is one line around ./samspil or Maven.

default:
    @just --list

# Start Samspil with demo data at http://localhost:8080
run *options:
    ./samspil run {{options}}

# Formatting, compile checks, all tests and browser journeys
test *options:
    ./samspil test {{options}}

# The fast tests only: no browser, no second process
quick:
    mvn -q -B test

# One test class, e.g. `just one WorkingDaysTests`
one name:
    mvn -q -B test -Dtest={{name}} -Dsurefire.failIfNoSpecifiedTests=false

# One browser journey or test with processes, e.g. `just journey OutboxCrashIT`
journey name:
    mvn -q -B verify -DskipTests=false -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test={{name}}

# Format the code
format:
    ./samspil format

# Verify the module boundaries and write docs/modules/
modules:
    mvn -q -B test -Dtest=ModularityTests

# Throw the demo database away; the next start makes a new one
[confirm("Delete ./data, with everything in it?")]
reset:
    rm -rf data
