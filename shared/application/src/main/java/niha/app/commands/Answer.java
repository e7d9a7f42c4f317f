package niha.app.commands;

/** What the caller is told: a status as HTTP has it, and a JSON document. Kept so that it can be told again, byte for byte. */
public record Answer(int status, String body) {}
