package niha.aws.dynamo;

import java.time.Instant;
import java.util.Optional;
import niha.app.commands.Change.Kept;
import niha.app.commands.Ports;
import niha.aws.dynamo.Items.AnswerItem;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Finds given answers. One whose day is over counts as gone, whether or not the store has cleared it away. */
public final class DynamoAnswers implements Ports.Answers {
    private final Store store;
    private final Tables tables;

    public DynamoAnswers(DynamoDbClient client, Tables tables) {
        this.store = new Store(client);
        this.tables = tables;
    }

    @Override
    public Optional<Kept> find(String userId, String key, Instant now) {
        return store.get(tables.commands(), AnswerItem.SCHEMA, Keys.answer(userId, key), Keys.ANSWER)
                .map(AnswerItem::toDomain)
                .filter(kept -> kept.expiresAt().isAfter(now));
    }
}
