package cn.taizhang.web.visit;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.web.door.Person;
import cn.taizhang.web.fault.Absent;
import java.util.List;
import java.util.function.Supplier;

/// One request: who asks, and the ledger as they may see it.
///
/// 例: an account of 贵州省 finds its reports in `holdings`, and 云南省 nowhere.
///
/// - The ledger is for questions only; writing goes through [Writing].
/// - `address` is what was asked for, path and query; empty where the program asks for itself.
/// - Used by one thread, and given back when the request is answered.
public final class Visit implements AutoCloseable {

    private final Person person;
    private final String address;
    private final Desks desks;
    private final Ledger ledger;
    private final Stock stock;

    Visit(Person person, String address, Desks desks, Ledger ledger, Stock stock) {
        this.person = person;
        this.address = address;
        this.desks = desks;
        this.ledger = ledger;
        this.stock = stock;
    }

    public Person person() {
        return person;
    }

    public String address() {
        return address;
    }

    public Ledger ledger() {
        return ledger;
    }

    /// The number of the last posting: as long as it stays, the same question has the same answer.
    public long version() {
        return stock.version();
    }

    /// Every document this person may see, variants and texts that are no report included.
    public List<Holding> holdings() {
        return stock.holdings().byDocument().values().stream()
                .filter(person.scope())
                .toList();
    }

    /// The reports that count and that this person may see.
    public List<Holding> counted() {
        return holdings().stream().filter(Holding::counts).toList();
    }

    /// The reports that count, whoever may see them: for what is worked out for everybody, never to be shown as it is.
    public List<Holding> everything() {
        return stock.holdings().counted();
    }

    /// A document this person may see; what they may not see is absent like what is not there.
    public Holding holding(long document) {
        if (!knows(document)) {
            throw new Absent("document", Long.toString(document));
        }
        return stock.holdings().of(document);
    }

    /// Whether a document was there when the visit began, and this person may see it.
    public boolean knows(long document) {
        Holding found = stock.holdings().of(document);
        return found.file().source() != 0 && sees(found);
    }

    public boolean sees(Holding holding) {
        return person.scope().test(holding);
    }

    /// Worked out from the whole ledger once as long as it stays as it is, whoever asks: the maker must not look at
    /// what the person may see.
    public <T> T once(Class<T> type, Object key, Supplier<T> making) {
        return stock.once(type, key, making);
    }

    public boolean may(Permission permission) {
        return person.may(permission);
    }

    @Override
    public void close() {
        desks.giveBack(ledger);
    }
}
