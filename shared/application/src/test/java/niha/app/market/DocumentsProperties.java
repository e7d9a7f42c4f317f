package niha.app.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import niha.market.JournalEntry;
import niha.market.Market;
import niha.market.MarketCommand;
import niha.market.Snapshot;
import niha.units.Asset;

class DocumentsProperties {
    @Property
    void aCommandIsReadAsItWasWritten(@ForAll Random random) {
        var command = new AnyMarket(random).command();
        var text = Documents.write(command);
        assertThat(Documents.command(text)).isEqualTo(command);
        assertThat(Documents.write(Documents.command(text))).isEqualTo(text);
    }

    @Property
    void anEntryIsReadAsItWasWritten(@ForAll Random random) {
        var entry = new AnyMarket(random).entry();
        var text = Documents.write(entry);
        assertThat(Documents.entry(text)).isEqualTo(entry);
        assertThat(Documents.write(Documents.entry(text))).isEqualTo(text);
        assertThat(Documents.digest(Documents.entry(text))).isEqualTo(Documents.digest(entry));
    }

    @Property
    void aSnapshotIsReadAsItWasWritten(@ForAll Random random) {
        var snapshot = new AnyMarket(random).snapshot();
        var text = Documents.write(snapshot);
        assertThat(Documents.snapshot(text)).isEqualTo(snapshot);
        assertThat(Documents.write(Documents.snapshot(text))).isEqualTo(text);
    }

    /** What is read is the same to a market as what was never written. */
    @Property(tries = 50)
    void aMarketOfDocumentsGoesOnLikeOneThatNeverStopped(@ForAll Random random) {
        var any = new AnyMarket(random);
        var market = Market.from(Snapshot.empty(Asset.CEA), Documents::digest);
        var journal = new ArrayList<JournalEntry>();
        for (int i = 0; i < 20; i++) {
            var commands = List.<MarketCommand>of(new MarketCommand.Enter(any.tradable()));
            market.decide(commands, commands.getFirst().at()).ifPresent(journal::add);
        }
        var half = Market.from(Snapshot.empty(Asset.CEA), Documents::digest);
        journal.stream().limit(10).forEach(half::follow);
        var again = Market.from(Documents.snapshot(Documents.write(half.snapshot())), Documents::digest);
        journal.stream().skip(10).map(Documents::write).map(Documents::entry).forEach(again::follow);
        assertThat(Documents.write(again.snapshot())).isEqualTo(Documents.write(market.snapshot()));
    }
}
