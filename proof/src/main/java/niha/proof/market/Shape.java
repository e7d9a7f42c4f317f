package niha.proof.market;

import java.util.List;
import niha.units.Asset;

/** Which markets the orders go to. */
enum Shape {
    ONE("one certificate hot") {
        @Override
        List<Asset> certificates() {
            return List.of(Asset.CEA);
        }
    },
    BOTH("both certificates") {
        @Override
        List<Asset> certificates() {
            return List.of(Asset.CEA, Asset.EUA);
        }
    };

    final String title;

    Shape(String title) {
        this.title = title;
    }

    abstract List<Asset> certificates();
}
