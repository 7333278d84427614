/// The words behind a command.
final class Options {

    private Options() {}

    /// @param name with its dashes, as in `--pages=6`
    /// @param usual when it is not given
    static int number(String[] arguments, String name, int usual) {
        for (String argument : arguments) {
            if (argument.startsWith(name + "=")) {
                return Integer.parseInt(argument.substring(name.length() + 1));
            }
        }
        return usual;
    }

    /// As `number`, for words.
    static String word(String[] arguments, String name, String usual) {
        for (String argument : arguments) {
            if (argument.startsWith(name + "=")) {
                return argument.substring(name.length() + 1);
            }
        }
        return usual;
    }
}
