package cn.taizhang.web.receipt;

import cn.taizhang.app.console.Refused;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.door.People;
import cn.taizhang.web.door.Person;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.receipt.Receiving.Received;
import cn.taizhang.web.upload.UploadName;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Takes in one report a request, so that a bad file never stops the others.
@RestController
@Tag(name = "reports")
final class UploadApi {

    private final People people;
    private final Receiving receiving;
    private final Receipts receipts;

    UploadApi(People people, Receiving receiving, Receipts receipts) {
        this.people = people;
        this.receiving = receiving;
        this.receipts = receipts;
    }

    @PostMapping(path = "/api/v1/reports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Needs(Permission.UPLOAD)
    @Operation(
            summary = "Adds one report: txt, html, docx or pdf",
            description = "`path` is the place of the file in its folder, if it came with one; a changed file of the"
                    + " same path becomes a new edition. 201 with Location, 200 for a file that was there before,"
                    + " 422 for one that cannot be read.")
    ResponseEntity<Receipt> upload(
            HttpServletRequest request,
            @RequestParam("file") MultipartFile file,
            @RequestParam(name = "path", defaultValue = "") String path) {
        Person person = people.of(request);
        String said = path.isBlank() ? Objects.requireNonNullElse(file.getOriginalFilename(), "") : path;
        if (file.isEmpty() && said.isBlank()) {
            throw new Refused("fault.upload");
        }
        Received received = receiving.receive(UploadName.of(said), file, person);
        Receipt receipt = receipts.of(received, person, Spoken.words(request));
        ResponseEntity.BodyBuilder answer =
                receipt.outcome().equals("known") ? ResponseEntity.ok() : ResponseEntity.status(201);
        if (receipt.first() > 0) {
            answer.location(URI.create("/api/v1/reports/" + receipt.first()));
        }
        return answer.body(receipt);
    }
}
