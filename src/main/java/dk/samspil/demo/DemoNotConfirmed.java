package dk.samspil.demo;

/// Somebody asked for the demonstration on a database of their own without naming it.
final class DemoNotConfirmed extends RuntimeException {

    DemoNotConfirmed() {
        super(
                "The demonstration lets anybody sign in as anybody. To switch it on with"
                        + " spring.datasource.url, also set samspil.demo.on-database to the name of"
                        + " exactly that database");
    }
}
