//! What is not shown, and why.

use lachin_media::{
    ContentHash, Format, Limits, PictureError, Request, examine, examine_within, plan, probe, probe_within, render,
};

use crate::made;

#[track_caller]
fn refusal(bytes: &[u8]) -> PictureError {
    probe(bytes).expect_err("a refusal")
}

#[test]
fn formats_that_are_refused_are_called_by_their_name() {
    let dng = [
        &b"II*\0\x08\0\0\0\x01\0"[..],
        &[0x12, 0xC6, 1, 0, 4, 0, 0, 0, 1, 4, 0, 0],
        &[0; 4],
    ]
    .concat();
    let preview_first = [
        &b"MM\0*\0\0\0\x08\0\x01"[..],
        &[0, 254, 0, 4, 0, 0, 0, 1, 0, 0, 0, 1],
        &[0; 4],
    ]
    .concat();
    let scan = [
        &b"II*\0\x08\0\0\0\x01\0"[..],
        &[0, 1, 3, 0, 1, 0, 0, 0, 64, 0, 0, 0],
        &[0; 4],
    ]
    .concat();
    for (bytes, expected) in [
        (&b"\0\0\0\x18ftypheic\0\0\0\0mif1heic...."[..], "HEIC"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic....", "HEIC"),
        (b"\0\0\0\x1Cftypavif\0\0\0\0mif1avifmiaf", "AVIF"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0avifmif1....", "AVIF"),
        (b"\0\0\0\x18ftypcrx \0\0\0\x01crx isom....", "RAW"),
        (b"II*\0\x10\0\0\0CR\x02\0", "RAW"),
        (&dng, "RAW"),
        (&preview_first, "RAW"),
        (b"FUJIFILMCCD-RAW 0201", "RAW"),
        (&scan, "TIFF"),
        (b"MM\0*\0\0\0\x08", "TIFF"),
        (b"%PDF-1.7\n", "PDF"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG"),
        (
            b"\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- a map --><!DOCTYPE svg [<!ENTITY a 'b'>]>\n<s:svg></s:svg>",
            "SVG",
        ),
        (b"\0\0\0\x0CJXL \r\n\x87\n", "JPEG XL"),
        (b"8BPS\0\x01", "PSD"),
    ] {
        let expected = PictureError::FormatUnsupported {
            path: None,
            format: expected,
        };
        assert_eq!(refusal(bytes), expected, "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn what_is_no_picture_at_all() {
    for bytes in [
        &b""[..],
        b"\0",
        b"<!DOCTYPE html><html><body><svg></svg></body></html>",
        b"<html><svg/></html>",
        b"RIFF\x24\0\0\0WAVEfmt ",
        b"\0\0\0\x18ftypisom\0\0\0\0isommp42",
        b"BM is how this text begins",
        b"PK\x03\x04",
    ] {
        assert_eq!(
            refusal(bytes),
            PictureError::NotAPicture { path: None },
            "{}",
            String::from_utf8_lossy(bytes)
        );
    }
}

#[test]
fn a_beginning_without_sense_is_unreadable() {
    for bytes in [
        &b"\xFF\xD8\xFF"[..],
        b"\x89PNG\r\n\x1A\n",
        b"RIFF\x04\0\0\0WEBP",
        b"GIF89a",
    ] {
        assert!(matches!(refusal(bytes), PictureError::Unreadable { .. }), "{bytes:?}");
    }
}

#[test]
fn a_huge_claim_is_refused_before_decoding_with_the_size_that_would_do() {
    let claim = made::png::claiming(65_535, 65_535);
    let PictureError::TooLarge { size, limit, .. } = refusal(&claim) else {
        panic!("not refused for its size")
    };
    assert_eq!((size.width, size.height), (65_535, 65_535));
    assert_eq!((limit.width, limit.height), (16_384, 16_384));
    assert_eq!(
        refusal(&claim).to_string(),
        "picture: 65535 × 65535 pixels are too many; at most 16384 × 16384"
    );
    // A side alone may be too long.
    let PictureError::TooLarge { limit, .. } = refusal(&made::png::claiming(131_070, 100)) else {
        panic!("not refused")
    };
    assert_eq!((limit.width, limit.height), (65_535, 50));
    // Nobody has the memory for what a broken header may claim.
    assert!(probe(&made::png::claiming(2_000_000_000, 2_000_000_000)).is_err());
    assert!(matches!(
        refusal(&made::png::claiming(0, 5)),
        PictureError::Unreadable { .. }
    ));
}

#[test]
fn a_picture_counts_with_what_its_decoding_takes() {
    let picture = made::gradient(64, 64);
    let limits = Limits {
        max_alloc_bytes: 64 * 64,
        ..Limits::default()
    };
    // Seven passes have to lie in memory together, three bytes a pixel: a third of the pixels would do.
    let Err(PictureError::TooLarge { limit, .. }) = probe_within(&made::png::interlaced(&picture), &limits) else {
        panic!("not refused")
    };
    assert_eq!((limit.width, limit.height), (36, 36));
    // Rows come one by one, and an eighth of a JPEG is enough.
    for format in [Format::Png, Format::Jpeg] {
        assert!(probe_within(&made::file(format, &picture), &limits).is_ok(), "{format}");
    }
}

#[test]
fn a_frame_larger_than_its_picture_is_not_believed() {
    let honest = made::riff::claiming(24, 16, &made::encoded::LOSSY_WEBP);
    assert!(probe(&honest).is_ok());
    for (width, height) in [(8, 16), (24, 8)] {
        let lying = made::riff::claiming(width, height, &made::encoded::LOSSY_WEBP);
        assert!(matches!(refusal(&lying), PictureError::Unreadable { .. }));
        let moving = made::riff::animation(width, height, &[made::encoded::LOSSY_WEBP.to_vec()]);
        assert!(matches!(refusal(&moving), PictureError::Unreadable { .. }));
    }
}

#[test]
fn a_jpeg_made_to_waste_time_is_refused() {
    let file = made::file(Format::Jpeg, &made::gradient(16, 16));
    assert!(matches!(
        refusal(&made::jpeg::with_empty_scans(&file, 60)),
        PictureError::Unreadable { .. }
    ));
}

#[test]
fn errors_of_files_name_the_path() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let web_page = file("gallery.jpg", b"<!DOCTYPE html><html></html>");
    assert_eq!(
        examine(&web_page),
        Err(PictureError::NotAPicture {
            path: Some(web_page.clone())
        })
    );
    assert!(examine(&web_page).unwrap_err().to_string().contains("gallery.jpg"));

    let missing = folder.path().join("missing.jpg");
    let directory = folder.path().join("x.jpg");
    std::fs::create_dir(&directory).unwrap();
    for path in [missing, directory] {
        let error = examine(&path).unwrap_err();
        assert!(
            matches!(error, PictureError::Unreadable { .. }) && error.path() == Some(&path),
            "{error}"
        );
    }

    let picture = made::file(Format::Png, &made::gradient(20, 10));
    let misnamed = file("photo.jpg", &picture);
    let examined = examine(&misnamed).unwrap();
    assert_eq!(
        (examined.probe.format, examined.byte_len),
        (Format::Png, picture.len() as u64)
    );
    assert_eq!(examined.hash, ContentHash::of(&picture));

    let limits = Limits {
        max_bytes_file: 50,
        ..Limits::default()
    };
    let too_long = PictureError::FileTooLarge {
        path: Some(misnamed.clone()),
        limit_bytes: 50,
    };
    assert_eq!(examine_within(&misnamed, &limits), Err(too_long));
}

#[test]
fn a_hash_has_one_spelling() {
    let hash = ContentHash::of(b"Lachin");
    let spelled = hash.to_string();
    assert_eq!((spelled.len(), spelled.parse()), (64, Ok(hash)));
    for wrong in [
        &spelled[1..],
        &spelled.to_uppercase(),
        &format!("{spelled}0"),
        "",
        "../../../etc/passwd",
    ] {
        assert!(wrong.parse::<ContentHash>().is_err(), "{wrong}");
    }
}

#[test]
fn a_plan_for_another_picture_is_refused() {
    let (one, other) = (made::gradient(24, 16), made::gradient(16, 24));
    let probe = probe(&made::file(Format::Png, &one)).expect("a PNG");
    let answer = render(
        &made::file(Format::Png, &other),
        &plan(&probe, &[Request::of_width(12)]),
    );
    assert!(matches!(answer, Err(PictureError::Unreadable { .. })));
}
